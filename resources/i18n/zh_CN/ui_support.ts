<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RiskClass</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Special mention</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Substandard</source>
        <translation>次级</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>BookSide</name>
    <message>
        <source>On-book</source>
        <translation>表内</translation>
    </message>
    <message>
        <source>Off-book</source>
        <translation>表外</translation>
    </message>
</context>
<context>
    <name>GuaranteeType</name>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>抵押</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Joint group</source>
        <translation>联保</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>组合担保</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>RepaymentMethod</name>
    <message>
        <source>Equal payment</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Interest only</source>
        <translation>先息后本</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>一次性还本付息</translation>
    </message>
    <message>
        <source>Revolving</source>
        <translation>随借随还</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>DayCount</name>
    <message>
        <source>Actual/360</source>
        <translation>实际天数/360</translation>
    </message>
    <message>
        <source>Actual/365</source>
        <translation>实际天数/365</translation>
    </message>
    <message>
        <source>30/360</source>
        <translation>30/360</translation>
    </message>
</context>
<context>
    <name>RecoveryKind</name>
    <message>
        <source>Cash</source>
        <translation>正常现金</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>诉讼执行</translation>
    </message>
    <message>
        <source>Disposal of collateral</source>
        <translation>处置抵押物</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>分期还款</translation>
    </message>
    <message>
        <source>Purchase money</source>
        <translation>收购款</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>收回利息</translation>
    </message>
    <message>
        <source>Settlement in kind</source>
        <translation>以物抵债</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>呆账核销</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>资产转让</translation>
    </message>
    <message>
        <source>Transfer price</source>
        <translation>转让价款</translation>
    </message>
    <message>
        <source>Bill swap</source>
        <translation>票据置换</translation>
    </message>
    <message>
        <source>Refinancing</source>
        <translation>借新还旧</translation>
    </message>
    <message>
        <source>Transfer of debt</source>
        <translation>债务转移</translation>
    </message>
    <message>
        <source>Guarantee adjusted</source>
        <translation>调整担保</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>盘活重组</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>上调正常</translation>
    </message>
    <message>
        <source>Hung interest</source>
        <translation>收本挂息</translation>
    </message>
</context>
<context>
    <name>DebtPart</name>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Compound interest</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
</context>
<context>
    <name>AllocationOrder</name>
    <message>
        <source>Costs, interest, principal (Civil Code 561)</source>
        <translation>费用、利息、本金（民法典561条）</translation>
    </message>
    <message>
        <source>Principal first after 90 days</source>
        <translation>逾期90天以上先本后息</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>按约定顺序</translation>
    </message>
</context>
<context>
    <name>ContactChannel</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Talk at the branch</source>
        <translation>到社面谈</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公告</translation>
    </message>
</context>
<context>
    <name>PersonReached</name>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Co-borrower</source>
        <translation>共同借款人</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Adult relative</source>
        <translation>成年家属</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Mail room</source>
        <translation>单位收发部门</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>授权代理人</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Village officer</source>
        <translation>村组干部</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ContactOutcome</name>
    <message>
        <source>Promised to pay</source>
        <translation>承诺还款</translation>
    </message>
    <message>
        <source>Paid on the spot</source>
        <translation>当场还款</translation>
    </message>
    <message>
        <source>Agreed to a plan</source>
        <translation>同意还款计划</translation>
    </message>
    <message>
        <source>Signed the notice</source>
        <translation>签收通知书</translation>
    </message>
    <message>
        <source>Asks for delay</source>
        <translation>要求延期</translation>
    </message>
    <message>
        <source>In hardship</source>
        <translation>困难无力还款</translation>
    </message>
    <message>
        <source>Disputes the debt</source>
        <translation>对债务有异议</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>拒绝还款</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言送达</translation>
    </message>
    <message>
        <source>Will be in touch</source>
        <translation>约定再联系</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>搬离外出</translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Prospect</name>
    <message>
        <source>Collect</source>
        <translation>拟清收</translation>
    </message>
    <message>
        <source>Revive</source>
        <translation>拟盘活</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>无望</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>Not known</source>
        <translation>未查明</translation>
    </message>
    <message>
        <source>Able to pay</source>
        <translation>有还款能力</translation>
    </message>
    <message>
        <source>Partly able</source>
        <translation>有部分还款能力</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>无还款能力</translation>
    </message>
</context>
<context>
    <name>Willingness</name>
    <message>
        <source>Not known</source>
        <translation>未查明</translation>
    </message>
    <message>
        <source>Willing</source>
        <translation>愿意还款</translation>
    </message>
    <message>
        <source>Hesitant</source>
        <translation>意愿不强</translation>
    </message>
    <message>
        <source>Unwilling</source>
        <translation>不愿还款</translation>
    </message>
    <message>
        <source>Evading</source>
        <translation>逃废债</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Remind</source>
        <translation>提醒催收</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门催收</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>协商还款</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>分期还款</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Restructure</source>
        <translation>重组盘活</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Pursue guarantor</source>
        <translation>追究担保人</translation>
    </message>
    <message>
        <source>Mediate</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>支付令</translation>
    </message>
    <message>
        <source>Sue</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Preserve</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Apply for enforcement</source>
        <translation>申请执行</translation>
    </message>
    <message>
        <source>Dispose of collateral</source>
        <translation>处置抵押物</translation>
    </message>
    <message>
        <source>Settle in kind</source>
        <translation>以物抵债</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Place with an agency</source>
        <translation>委外清收</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>PromiseState</name>
    <message>
        <source>Open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>部分履行</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未履行</translation>
    </message>
</context>
<context>
    <name>InstalmentState</name>
    <message>
        <source>Open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分归还</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未还</translation>
    </message>
</context>
<context>
    <name>LegalEventKind</name>
    <message>
        <source>Demand notice signed</source>
        <translation>催收通知书签收</translation>
    </message>
    <message>
        <source>Demand sent and arrived</source>
        <translation>催收函件送达</translation>
    </message>
    <message>
        <source>Deducted from account</source>
        <translation>扣划存款</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公告催收</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>债务人同意履行</translation>
    </message>
    <message>
        <source>Suit filed</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Arbitration filed</source>
        <translation>申请仲裁</translation>
    </message>
    <message>
        <source>Payment order, preservation or the like</source>
        <translation>支付令、保全等</translation>
    </message>
    <message>
        <source>Enforcement applied for</source>
        <translation>申请执行</translation>
    </message>
    <message>
        <source>Mediation asked for</source>
        <translation>申请调解</translation>
    </message>
    <message>
        <source>Reported to the authorities</source>
        <translation>报案</translation>
    </message>
    <message>
        <source>Notice of transfer</source>
        <translation>债权转让通知</translation>
    </message>
    <message>
        <source>Obstacle (suspension)</source>
        <translation>中止事由</translation>
    </message>
</context>
<context>
    <name>ProcedureEnd</name>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终结</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤诉</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已判决</translation>
    </message>
</context>
<context>
    <name>JudgmentKind</name>
    <message>
        <source>Judgment</source>
        <translation>判决</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Effective at once</source>
        <translation>即时生效文书</translation>
    </message>
</context>
<context>
    <name>GuaranteeMode</name>
    <message>
        <source>General</source>
        <translation>一般保证</translation>
    </message>
    <message>
        <source>Joint and several</source>
        <translation>连带责任保证</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未约定</translation>
    </message>
</context>
<context>
    <name>PeriodAlert</name>
    <message>
        <source>None</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>PeriodState</name>
    <message>
        <source>Not started</source>
        <translation>未起算</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>程序中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已届满</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已判决</translation>
    </message>
    <message>
        <source>Preserved</source>
        <translation>已主张</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申请执行</translation>
    </message>
</context>
<context>
    <name>DaysBand</name>
    <message>
        <source>Not overdue</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>1–90 days</source>
        <translation>1–90天</translation>
    </message>
    <message>
        <source>91–270 days</source>
        <translation>91–270天</translation>
    </message>
    <message>
        <source>271–360 days</source>
        <translation>271–360天</translation>
    </message>
    <message>
        <source>Over 360 days</source>
        <translation>360天以上</translation>
    </message>
</context>
<context>
    <name>CampaignState</name>
    <message>
        <source>Draft</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>CampaignDays</name>
    <message>
        <source>Calendar days</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>TeamDuty</name>
    <message>
        <source>Leader</source>
        <translation>挂钩领导</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>清收负责人</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>清收人员</translation>
    </message>
</context>
</TS>
