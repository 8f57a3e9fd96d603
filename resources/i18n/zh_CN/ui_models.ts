<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BookOnDay</name>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Book side</source>
        <translation>表内外</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>%1: the book of %2</source>
        <translation>%1 %2 贷款台账</translation>
    </message>
    <message>
        <source>unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>台账 %1</translation>
    </message>
</context>
<context>
    <name>BorrowerListDocument</name>
    <message>
        <source>class deviates</source>
        <translation>分类偏离</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>承诺未履行</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between marks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>%1: borrowers</source>
        <translation>%1借款人清单</translation>
    </message>
    <message>
        <source>All borrowers</source>
        <translation>全部借款人</translation>
    </message>
    <message>
        <source>Days as of %1 · unit: yuan</source>
        <translation>逾期天数截至 %1 · 单位：元</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠息及费用</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>下次跟进日</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Unexplained fall</source>
        <translation>不明下降</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>BorrowerListModel</name>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Arrears (yuan)</source>
        <translation>欠息及费用（元）</translation>
    </message>
    <message>
        <source>Interest in arrears, penalty and compound interest, and costs</source>
        <translation>欠息、罚息、复利和垫付费用</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>下次跟进日</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>The bank&apos;s class is better than the rules allow for the days past due</source>
        <translation>台账分类好于按逾期天数应有的最低分类</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>失约</translation>
    </message>
    <message>
        <source>Unexplained fall (yuan)</source>
        <translation>不明下降（元）</translation>
    </message>
    <message>
        <source>The ledger&apos;s balance fell and no recovery explains it</source>
        <translation>台账余额下降，但没有收回记录说明原因</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Book side</source>
        <translation>表内外</translation>
    </message>
    <message>
        <source>%1, as the ledger says it</source>
        <translation>%1（台账原样）</translation>
    </message>
</context>
<context>
    <name>CaseLabels</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已签订</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of guarantee</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>as the ledger booked it</source>
        <translation>按台账入账</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
</context>
<context>
    <name>ComplaintList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指明人员</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no rate</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>What is asserted</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>回访内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>回访日</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期答复</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>按期率 %</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Mean satisfaction</source>
        <translation>平均满意度</translation>
    </message>
    <message>
        <source>Satisfied, %</source>
        <translation>满意率 %</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉登记簿</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Complaint and satisfaction rates</source>
        <translation>投诉与满意度统计</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>须于 %1 前答复</translation>
    </message>
    <message>
        <source>concerning %1</source>
        <translation>涉及%1</translation>
    </message>
</context>
<context>
    <name>Concessions</name>
    <message>
        <source>Class: the loan shows no difficulty, so this makes no restructured asset of it.</source>
        <translation>分类：未见财务困难，不构成重组资产。</translation>
    </message>
    <message>
        <source>Class: restructured once more within a year, at least %1.</source>
        <translation>分类：观察期内再次重组，至少归为%1。</translation>
    </message>
    <message>
        <source>Class: a restructured asset, at least %1.</source>
        <translation>分类：构成重组资产，至少归为%1。</translation>
    </message>
    <message>
        <source> Observed from %1 to %2; a missed payment begins it anew.</source>
        <translation>观察期 %1 至 %2；期间未按时还款的，观察期重新计算。</translation>
    </message>
    <message>
        <source>Ageing: days past due go on; on %1 they are %2, by days at least %3.</source>
        <translation>逾期：逾期天数继续计算，至 %1 为 %2 天，按天数至少归为%3。</translation>
    </message>
    <message>
        <source>Accrual: the ledger has no rate for this loan; what accrues until then is not known.</source>
        <translation>计息：台账没有利率，期间新增利息无法测算。</translation>
    </message>
    <message>
        <source>Accrual: until %1 about %2 yuan of interest are added to what is owed today.</source>
        <translation>计息：至 %1 约新增利息 %2 元，不在今日欠款之内。</translation>
    </message>
    <message>
        <source>Guarantors: they agree in writing, or the guarantee period stays where it was.</source>
        <translation>担保：须取得担保人书面同意，否则保证期间不变。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 yuan by %2</source>
        <translation>%2 前归还 %1 元</translation>
    </message>
    <message>
        <source>the plan is kept</source>
        <translation>按期履行还款计划</translation>
    </message>
    <message>
        <source>the plan of %1 is kept until %2</source>
        <translation>按期履行 %1 签订的还款计划至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2% a year, %n month(s) from %3</source>
        <translation>
            <numerusform>%1，年利率 %2%，自 %3 起 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 yuan, until %3: %4</source>
        <translation>%1，涉及本金 %2 元，至 %3：%4</translation>
    </message>
</context>
<context>
    <name>ConductReport</name>
    <message>
        <source>%1 %2</source>
        <comment>who was reached, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of the rule, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>信贷员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系对象</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>准予人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系（次）</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函（份）</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒（条）</translation>
    </message>
    <message>
        <source>Blocks allowed</source>
        <translation>准予（条）</translation>
    </message>
    <message>
        <source>Of all in the month</source>
        <translation>当月总数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1: %L2 contacts and letters; no warning, and nothing was allowed</source>
        <translation>%1：联系和信函共 %L2 次，没有提醒，也没有准予的禁止项</translation>
    </message>
    <message>
        <source>%1: of %L2 contacts and letters the rules speak against %L3; warnings: %L4, blocks allowed: %L5</source>
        <translation>%1：联系和信函共 %L2 次，其中 %L3 次有审查意见；提醒 %L4 条，准予 %L5 条</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>Legal event</source>
        <translation>法律事件</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>借据 %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>催收</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺还款</translation>
    </message>
    <message>
        <source>%1 yuan by %2</source>
        <translation>%2 前还 %1 元</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>not tied to an entry yet</source>
        <translation>尚未关联任何记录</translation>
    </message>
    <message>
        <source>an entry that no longer counts</source>
        <translation>已不作数的记录</translation>
    </message>
</context>
<context>
    <name>LegalPreview</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Guarantee period of %1</source>
        <translation>%1 的保证期间</translation>
    </message>
    <message>
        <source>Guarantee debt of %1</source>
        <translation>%1 的保证债务诉讼时效</translation>
    </message>
    <message>
        <source>Enforcement of %1</source>
        <translation>%1 的申请执行时效</translation>
    </message>
    <message>
        <source>Moves no date.</source>
        <translation>不影响任何期限。</translation>
    </message>
    <message>
        <source>The receipt, signed by the debtor, an adult relative living there, or (firm) its representative</source>
        <translation>催收通知书回执：债务人、同住成年家属签收；单位由法定代表人、负责人或收发部门签收</translation>
    </message>
    <message>
        <source>Posting slip, copy of the content and delivery record; messages to a number the contract names</source>
        <translation>邮寄凭证、内容副本、投递记录；短信、微信须发往合同载明的号码</translation>
    </message>
    <message>
        <source>The voucher of the deduction</source>
        <translation>扣款凭证</translation>
    </message>
    <message>
        <source>The newspaper, and proof that the whereabouts are unknown</source>
        <translation>公告报纸，以及下落不明的证明</translation>
    </message>
    <message>
        <source>A signed paper, a receipt of payment, or a recording</source>
        <translation>签字材料、还款凭证或录音</translation>
    </message>
    <message>
        <source>A copy with the stamp of filing</source>
        <translation>加盖立案章的起诉状（申请书）副本</translation>
    </message>
    <message>
        <source>The notice of acceptance</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>The slip of acceptance</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>The notice of transfer and its receipt</source>
        <translation>债权转让通知及回执</translation>
    </message>
    <message>
        <source>What shows the obstacle and when it was removed</source>
        <translation>中止事由及其消除时间的证明</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到达日期</translation>
    </message>
    <message>
        <source>Deducted on</source>
        <translation>扣款日期</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公告日期</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>立案（起诉）日期</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>请求日期</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>开始日期</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>被通知人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠款合计（元）</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>还款期限</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Days without proof</source>
        <translation>无凭证天数</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>%1 · unit: yuan</source>
        <translation>%1 · 单位：元</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款合计</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <translation>催收通知书 %1</translation>
    </message>
    <message>
        <source>%1: notices and letters</source>
        <translation>%1催收文书清单</translation>
    </message>
</context>
<context>
    <name>OpenItems</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised %1 yuan by %2, paid %3</source>
        <translation>承诺 %2 前还 %1 元，已还 %3 元</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未还</translation>
    </message>
    <message>
        <source>Plan behind by %1 yuan</source>
        <translation>还款计划拖欠 %1 元</translation>
    </message>
    <message>
        <source>Instalment due on %1</source>
        <translation>分期款 %1 到期</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 至 %2 · %3</translation>
    </message>
    <message>
        <source>Demand due</source>
        <translation>待催收</translation>
    </message>
    <message>
        <source>No provable event on loan %1 for too long: get a demand notice signed</source>
        <translation>借据 %1 已久无有效催收证据：请取得签收的催收通知书</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>Balance of %1 fell by %2 yuan on %3 and no recovery says why</source>
        <translation>借据 %1 余额于 %3 下降 %2 元，没有收回记录</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Loan %1 is missing from the ledger since %2; find out why</source>
        <translation>借据 %1 自 %2 起不在台账中，请查明原因</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>偏离</translation>
    </message>
    <message numerus="yes">
        <source>Loan %1 is classed %2; by %n day(s) past due at least %3</source>
        <translation>
            <numerusform>借据 %1 台账为%2，逾期 %n 天至少应为%3</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>No strategy has been written for this borrower</source>
        <translation>尚未制定一户一策</translation>
    </message>
    <message>
        <source>Strategy version %1 of %2</source>
        <translation>一户一策第 %1 版（%2）</translation>
    </message>
    <message>
        <source>Strategy to be revised</source>
        <translation>一户一策待修改</translation>
    </message>
    <message>
        <source>The strategy&apos;s day %1 has passed</source>
        <translation>一户一策约定的 %1 已过</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waiver of %1 yuan, proposed by %2</source>
        <translation>减免 %1 元待审批，提出人 %2</translation>
    </message>
    <message>
        <source>Else the waiver of %1 yuan falls back: paid %2 of %3</source>
        <translation>逾期则减免 %1 元失效：已还 %2，应还 %3</translation>
    </message>
    <message>
        <source>The condition was not met: the waiver of %1 yuan is void and all of it is owed</source>
        <translation>条件未成就：减免 %1 元失效，恢复全部欠款</translation>
    </message>
    <message>
        <source>Offered %1 yuan by %2: make it a promise or a plan</source>
        <translation>本人主动提出 %2 前还 %1 元：可转为承诺或还款计划</translation>
    </message>
    <message>
        <source>Offered %1 yuan: make it a promise or a plan</source>
        <translation>本人主动提出还 %1 元：可转为承诺或还款计划</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>主动还款意向</translation>
    </message>
    <message>
        <source>Promise of %1 yuan by %2 was not kept</source>
        <translation>承诺 %2 前还 %1 元未履行</translation>
    </message>
    <message>
        <source>%1: call, and agree on a new day</source>
        <translation>%1：联系并重新约定</translation>
    </message>
    <message>
        <source>%1, next by the strategy: %2</source>
        <translation>%1，按方案下一步：%2</translation>
    </message>
    <message>
        <source>%1, the strategy&apos;s measures are used up: revise it</source>
        <translation>%1，方案措施已用尽，请修订方案</translation>
    </message>
    <message>
        <source>%1 of %2 yuan</source>
        <comment>what changes, of how much</comment>
        <translation>%1，涉及本金 %2 元</translation>
    </message>
    <message>
        <source>%1, proposed by %2</source>
        <translation>%1，%2 提出</translation>
    </message>
    <message>
        <source>%1 is approved: have it signed</source>
        <translation>%1：请与借款人签订</translation>
    </message>
    <message>
        <source>%1 was signed on %2, and the ledger does not show it yet</source>
        <translation>%1，已于 %2 签订，台账尚未体现</translation>
    </message>
    <message>
        <source>Restructured and observed until %1: to be classed %2 at best</source>
        <translation>重组观察期至 %1，五级分类最高为%2</translation>
    </message>
</context>
<context>
    <name>PeriodColumns</name>
    <message>
        <source>%1 provisional</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>安全日期</translation>
    </message>
    <message>
        <source>Warnings go by this day: not moved off holidays</source>
        <translation>预警以此日为准：不因节假日顺延</translation>
    </message>
    <message>
        <source>Legal date</source>
        <translation>法定日期</translation>
    </message>
    <message>
        <source>Moved to the next working day; provisional while that year&apos;s holidays are not known</source>
        <translation>遇节假日顺延到下一工作日；该年度放假安排未公布时为暂定</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>Legal dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1: legal dates</source>
        <translation>%1期限清单</translation>
    </message>
    <message>
        <source>As of %1 · unit: yuan</source>
        <translation>截至 %1 · 单位：元</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Safe date: not moved off holidays; warnings go by it. Dates come from what was recorded: an event without evidence moves none.</source>
        <translation>安全日期：不因节假日顺延，预警以此为准。期限根据已登记的事项计算，没有证据的事项不改变期限。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Guarantor, judgment, property</source>
        <translation>保证人/文书/财产</translation>
    </message>
</context>
<context>
    <name>PeriodSteps</name>
    <message>
        <source>Event</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Runs from %1 and ends on %2.</source>
        <translation>自 %1 起算，至 %2 届满。</translation>
    </message>
    <message>
        <source>Two years of the law before 2017-10-01 had passed already: ended on %1.</source>
        <translation>2017-10-01 前按旧法两年已届满：于 %1 届满。</translation>
    </message>
    <message>
        <source>%1 %2: interrupted, end moves from %3 to %4.</source>
        <translation>%1 %2：中断，届满日由 %3 改为 %4。</translation>
    </message>
    <message>
        <source>%1 %2: no end while the procedure is open (was %3).</source>
        <translation>%1 %2：程序进行中，暂无届满日（原为 %3）。</translation>
    </message>
    <message>
        <source>%1 %2 ended: runs anew, to %3.</source>
        <translation>%1 %2终结：重新起算，至 %3。</translation>
    </message>
    <message>
        <source>%1 %2: within an open procedure, changes nothing.</source>
        <translation>%1 %2：在未结程序之内，不影响。</translation>
    </message>
    <message>
        <source>%1 %2 withdrawn: counts as a demand on service, end moves from %3 to %4.</source>
        <translation>%1 %2撤回：送达视为催收，届满日由 %3 改为 %4。</translation>
    </message>
    <message>
        <source>%1 %2 withdrawn before service: changes nothing.</source>
        <translation>%1 %2在送达前撤回：不影响。</translation>
    </message>
    <message>
        <source>%1 %2: not proven, changes nothing.</source>
        <translation>%1 %2：没有证据，不影响。</translation>
    </message>
    <message>
        <source>%1 %2: before the period began, changes nothing.</source>
        <translation>%1 %2：在起算之前，不影响。</translation>
    </message>
    <message>
        <source>%1 %2: after the end, changes nothing.</source>
        <translation>%1 %2：已过届满日，不影响。</translation>
    </message>
    <message>
        <source>%1 %2: suspended in the last six months (was %3).</source>
        <translation>%1 %2：最后六个月内中止（原为 %3）。</translation>
    </message>
    <message>
        <source>%1 %2 removed: six months from then, to %3.</source>
        <translation>%1 %2消除：自此六个月，至 %3。</translation>
    </message>
    <message>
        <source>%1 %2: had passed and was confirmed anew, to %3.</source>
        <translation>%1 %2：时效已过后重新确认，至 %3。</translation>
    </message>
    <message>
        <source>Twenty years at most: ends on %1, not %2.</source>
        <translation>最长二十年：至 %1，而非 %2。</translation>
    </message>
    <message>
        <source>%1 %2 led to a judgment: the enforcement period takes over.</source>
        <translation>%1 %2已有裁判：转为申请执行时效。</translation>
    </message>
    <message>
        <source>As agreed in the contract: to %1.</source>
        <translation>按合同约定：至 %1。</translation>
    </message>
    <message>
        <source>Nothing or nothing clear agreed: six months from %1, to %2.</source>
        <translation>没有约定或约定不明：自 %1 起六个月，至 %2。</translation>
    </message>
    <message>
        <source>Contract before 2021 with an unclear period: two years from %1, to %2.</source>
        <translation>2021 年前的合同约定不明：自 %1 起两年，至 %2。</translation>
    </message>
    <message>
        <source>Mode of guarantee not stated: as the law fills it.</source>
        <translation>保证方式没有约定：依法确定。</translation>
    </message>
    <message>
        <source>Extended without the guarantor&apos;s written consent: counted from the original due date %1.</source>
        <translation>展期未经担保人书面同意：仍按原到期日 %1 计算。</translation>
    </message>
    <message>
        <source>Extended with the guarantor&apos;s written consent: counted from %1.</source>
        <translation>展期经担保人书面同意：按 %1 计算。</translation>
    </message>
    <message>
        <source>%1 %2: the guarantor was held to it in time.</source>
        <translation>%1 %2：已在期间内主张保证责任。</translation>
    </message>
    <message>
        <source>%1: last service of the judgment.</source>
        <translation>%1：裁判文书最后送达。</translation>
    </message>
    <message>
        <source>%1: last day to appeal.</source>
        <translation>%1：上诉期最后一日。</translation>
    </message>
    <message>
        <source>%1: the judgment takes effect.</source>
        <translation>%1：裁判文书生效。</translation>
    </message>
    <message>
        <source>%1: last day for performance.</source>
        <translation>%1：履行期限最后一日。</translation>
    </message>
    <message>
        <source>%1 %2: applied for in time.</source>
        <translation>%1 %2：已按期申请。</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>Limitation</source>
        <translation>诉讼时效</translation>
    </message>
    <message>
        <source>Guarantee period</source>
        <translation>保证期间</translation>
    </message>
    <message>
        <source>Limitation of the guarantee debt</source>
        <translation>保证债务诉讼时效</translation>
    </message>
    <message>
        <source>Enforcement period</source>
        <translation>申请执行时效</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>今天届满</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>%1 (legal %2, provisional)</source>
        <translation>%1（法定 %2，暂定）</translation>
    </message>
    <message>
        <source>%1 (legal %2)</source>
        <translation>%1（法定 %2）</translation>
    </message>
    <message>
        <source>Follow the enforcement and record how it ends.</source>
        <translation>跟进执行，登记执行结果。</translation>
    </message>
    <message>
        <source>A procedure is open: follow it and record how it ends.</source>
        <translation>程序进行中：跟进并登记结果。</translation>
    </message>
    <message>
        <source>Record the day the obstacle is removed; six months run from then.</source>
        <translation>登记中止事由消除之日，自该日起再计六个月。</translation>
    </message>
    <message>
        <source>Judgment given: watch the enforcement period.</source>
        <translation>已有裁判：注意申请执行时效。</translation>
    </message>
    <message>
        <source>Claim against the guarantor kept; watch the limitation of the guarantee debt.</source>
        <translation>已主张保证责任：注意保证债务诉讼时效。</translation>
    </message>
    <message>
        <source>Applied for in time: resume whenever assets appear.</source>
        <translation>已按期申请执行：发现财产随时恢复执行。</translation>
    </message>
    <message>
        <source>Record the day the judgment was served or took effect.</source>
        <translation>登记裁判文书的送达或生效日期。</translation>
    </message>
    <message>
        <source>Runs once the guarantor can no longer refuse; record that day.</source>
        <translation>先诉抗辩权消灭之日起算，请登记该日。</translation>
    </message>
    <message>
        <source>Not due yet; nothing to do.</source>
        <translation>尚未到期，暂无需处理。</translation>
    </message>
    <message>
        <source>A demand alone does nothing now: have the debtor sign that they agree to pay.</source>
        <translation>时效已过，单纯催收无效：争取债务人签字同意履行。</translation>
    </message>
    <message>
        <source>Get a demand notice signed, or sue, by %1.</source>
        <translation>务必在 %1 前取得签收的催收通知书，或起诉。</translation>
    </message>
    <message>
        <source>Demand is due: get a notice signed and keep the receipt.</source>
        <translation>该催收了：送达催收通知书并留存回执。</translation>
    </message>
    <message>
        <source>Renew with a signed notice before %1.</source>
        <translation>在 %1 前以签收的催收通知书中断时效。</translation>
    </message>
    <message>
        <source>The guarantor is probably released; only a new guarantee helps.</source>
        <translation>保证责任可能已免除，只有重新提供保证才有效。</translation>
    </message>
    <message>
        <source>By %1 request a joint guarantor with proof; for a general one sue the debtor.</source>
        <translation>%1 前：连带保证须向保证人主张并留证；一般保证须起诉债务人。</translation>
    </message>
    <message>
        <source>The guarantor may refuse; have them sign that they agree to pay.</source>
        <translation>保证人可以抗辩：争取其签字同意履行。</translation>
    </message>
    <message>
        <source>Request the guarantor with proof, or sue, by %1.</source>
        <translation>%1 前向保证人主张并留证，或起诉。</translation>
    </message>
    <message>
        <source>Too late unless the debtor does not object; ask the legal desk.</source>
        <translation>已逾期，被执行人提出异议将不予执行：咨询法务。</translation>
    </message>
    <message>
        <source>Apply to the court for enforcement by %1.</source>
        <translation>%1 前向法院申请执行。</translation>
    </message>
    <message>
        <source>Request this guarantor, with proof, on or before %1.</source>
        <translation>%1（含）前向该保证人主张保证责任并留证。</translation>
    </message>
    <message>
        <source>Sue or arbitrate against the debtor on or before %1.</source>
        <translation>%1（含）前对债务人起诉或申请仲裁。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>查封期限</translation>
    </message>
    <message>
        <source>The seizure has lapsed: apply to the court to seize it anew at once.</source>
        <translation>查封已失效：立即向法院申请重新查封。</translation>
    </message>
    <message>
        <source>Apply to the court in writing to renew the seizure before %1.</source>
        <translation>在 %1 前书面向法院申请续行查封。</translation>
    </message>
</context>
<context>
    <name>RecoveryImportDocument</name>
    <message>
        <source>Not recorded</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Receipts of %1 that are not recorded</source>
        <translation>%1 未登记的收回流水</translation>
    </message>
    <message>
        <source>unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>What was stored of it is damaged or belongs to another workstation file.</source>
        <translation>保存的内容已损坏，或属于另一个工作台文件。</translation>
    </message>
    <message>
        <source>A newer version of the program saved it. Use that version to show it.</source>
        <translation>它是用更新版本的程序保存的，请用新版本打开。</translation>
    </message>
    <message>
        <source>It holds a filter or an order that this version of the program does not know.</source>
        <translation>其中有本版本程序不认识的筛选条件或排序。</translation>
    </message>
    <message>
        <source>It filters on a branch that no longer exists.</source>
        <translation>其中筛选的机构已不存在。</translation>
    </message>
    <message>
        <source>It filters on %1, which is not in your part of the book.</source>
        <translation>其中筛选的机构“%1”不在您的管辖范围内。</translation>
    </message>
    <message>
        <source>The workstation file cannot be read at the moment. Try again.</source>
        <translation>暂时无法读取工作台文件，请重试。</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>请填写视图名称。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字。</translation>
    </message>
</context>
<context>
    <name>ScheduleModel</name>
    <message>
        <source>No.</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>应还款</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Balance left</source>
        <translation>剩余本金</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>逾期已还</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>co-borrower</source>
        <translation>共同借款人</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>保证人</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>loan number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>end of identity number</source>
        <translation>证件号码尾号</translation>
    </message>
    <message>
        <source>end of phone</source>
        <translation>电话尾号</translation>
    </message>
    <message>
        <source>end of loan number</source>
        <translation>借据号尾数</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>start of loan number</source>
        <translation>借据号开头</translation>
    </message>
    <message>
        <source>village</source>
        <translation>所在村</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>%1: guarantor, co-borrower or contact person, %2: a name, %3: why they were found</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Name, pinyin or initials; identity number or phone, whole or the last four; start or end of a loan number; account, customer number, village, branch. A second word narrows: wgq 0014.</source>
        <translation>姓名、拼音或拼音首字母；证件号码、电话（全号或后四位）；借据号开头或结尾；账号、客户编号、村名、机构。空格后再加一个词可缩小范围，如：wgq 0014。</translation>
    </message>
</context>
<context>
    <name>StrategyText</name>
    <message>
        <source>, </source>
        <comment>between measures</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>还款能力</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>还款意愿</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>清收前景</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>清收措施</translation>
    </message>
    <message>
        <source>How</source>
        <translation>具体做法</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between what may be</comment>
        <translation>/</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 to %2 days past due</source>
        <translation>逾期 %1 至 %2 天</translation>
    </message>
    <message>
        <source>%1 days past due or more</source>
        <translation>逾期 %1 天及以上</translation>
    </message>
    <message>
        <source>at most %1 days past due</source>
        <translation>逾期不超过 %1 天</translation>
    </message>
    <message>
        <source>%1 to %2 yuan owed</source>
        <translation>欠款 %1 至 %2 元</translation>
    </message>
    <message>
        <source>%1 yuan owed or more</source>
        <translation>欠款 %1 元及以上</translation>
    </message>
    <message>
        <source>at most %1 yuan owed</source>
        <translation>欠款不超过 %1 元</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>分类为%1</translation>
    </message>
    <message>
        <source>secured by %1</source>
        <translation>担保方式为%1</translation>
    </message>
    <message>
        <source>%1 broken promises or more</source>
        <translation>违约承诺 %1 次及以上</translation>
    </message>
    <message>
        <source>a legal period about to end</source>
        <translation>法定期限将届满</translation>
    </message>
    <message>
        <source>%1 days past due</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>%1 yuan owed</source>
        <translation>欠款 %1 元</translation>
    </message>
    <message>
        <source>%1 broken promises</source>
        <translation>违约承诺 %1 次</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部借款人</translation>
    </message>
    <message>
        <source>Rule “%1”, which fits everybody</source>
        <translation>规则“%1”，适用于全部借款人</translation>
    </message>
    <message>
        <source>Rule “%1”, because: %2</source>
        <translation>规则“%1”，依据：%2</translation>
    </message>
    <message>
        <source>%1: %2; within %3 days</source>
        <translation>%1：%2；%3 天内</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>借据 %1</translation>
    </message>
    <message>
        <source>%1 → %2 yuan</source>
        <translation>%1 → %2 元</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>下降 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>上升 %1</translation>
    </message>
    <message>
        <source>as in the ledger</source>
        <translation>按台账</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>missing from the ledger file; not settled by that</source>
        <translation>不在台账文件中（不等于结清）</translation>
    </message>
    <message>
        <source>back in the ledger file</source>
        <translation>重新出现在台账文件中</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 前 %1</translation>
    </message>
    <message>
        <source>Promise withdrawn</source>
        <translation>承诺撤销</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Recovery reversed</source>
        <translation>收回冲正</translation>
    </message>
    <message>
        <source>Plan drafted</source>
        <translation>计划草稿</translation>
    </message>
    <message>
        <source>Plan agreed</source>
        <translation>计划签订</translation>
    </message>
    <message>
        <source>Plan cancelled</source>
        <translation>计划作废</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>一户一策</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>to collect %1 yuan</source>
        <translation>拟收回 %1 元</translation>
    </message>
    <message>
        <source>Legal event</source>
        <translation>法律事项</translation>
    </message>
    <message>
        <source>Legal event taken back</source>
        <translation>法律事项撤回</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>裁判文书</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Contacts and notes</source>
        <translation>联系与备注</translation>
    </message>
    <message>
        <source>Legal events and strategy</source>
        <translation>法律事项与一户一策</translation>
    </message>
    <message>
        <source>Ledger changes</source>
        <translation>台账变动</translation>
    </message>
    <message>
        <source>first in the ledger with %1 yuan</source>
        <translation>首次入账 %1 元</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Contact planned</source>
        <translation>安排联系</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>计划联系日 %1</translation>
    </message>
    <message>
        <source>Planned contact withdrawn</source>
        <translation>撤销安排</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>%1 前办结</translation>
    </message>
    <message>
        <source>Waiver proposed</source>
        <translation>提出减免</translation>
    </message>
    <message>
        <source>Waiver decided</source>
        <translation>减免审批</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>撤回减免</translation>
    </message>
    <message>
        <source>Promises, recoveries, plans, waivers</source>
        <translation>承诺、收回、计划、减免</translation>
    </message>
    <message>
        <source>offered %1 by %2</source>
        <translation>主动提出 %2 前还 %1</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>主动提出还 %1</translation>
    </message>
    <message>
        <source>concerning %1</source>
        <translation>涉及%1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>须于 %1 前答复</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>投诉已答复</translation>
    </message>
    <message>
        <source>Complaint withdrawn</source>
        <translation>投诉已撤回</translation>
    </message>
    <message>
        <source>Return visit scheduled</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>查封</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Seizure released</source>
        <translation>解除查封</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Restructuring proposed</source>
        <translation>提出展期或重组</translation>
    </message>
    <message>
        <source>Restructuring decided</source>
        <translation>展期或重组审批</translation>
    </message>
    <message>
        <source>Restructuring signed</source>
        <translation>展期或重组签订</translation>
    </message>
    <message>
        <source>Restructuring withdrawn</source>
        <translation>撤回展期或重组</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>none</source>
        <translation>无须审批</translation>
    </message>
    <message>
        <source>Restructured when in difficulty; guarantors agree in writing</source>
        <translation>有财务困难的构成重组；须担保人书面同意</translation>
    </message>
    <message>
        <source>Restructured when in difficulty; guarantors agree in writing or their period stays</source>
        <translation>有财务困难的构成重组；担保人不书面同意的，保证期间不变</translation>
    </message>
    <message>
        <source>Restructured when in difficulty; waived only once the sum is paid</source>
        <translation>有财务困难的构成重组；款项到账后减免才生效</translation>
    </message>
    <message>
        <source>What is not received is still owed; the court&apos;s fees are claimed from the debtor</source>
        <translation>未收回部分仍须清偿；诉讼费用向债务人主张</translation>
    </message>
    <message>
        <source>Non-cash until it is sold; ends what it is taken for</source>
        <translation>变现前为非现金；按作价抵减债务</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>处置方案</translation>
    </message>
    <message>
        <source>Received (yuan)</source>
        <translation>收回（元）</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Not received (yuan)</source>
        <translation>少收（元）</translation>
    </message>
    <message>
        <source>Worth today (yuan)</source>
        <translation>现值（元）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Last cash</source>
        <translation>最后到账</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Broken promises</source>
        <translation>违约承诺</translation>
    </message>
    <message>
        <source>Missed instalments</source>
        <translation>分期未还</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Instalments due</source>
        <translation>分期到期</translation>
    </message>
    <message>
        <source>Periods ending</source>
        <translation>期限将届满</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>约定行动</translation>
    </message>
    <message>
        <source>Classes falling</source>
        <translation>分类将下迁</translation>
    </message>
    <message>
        <source>Strategies overdue</source>
        <translation>方案逾期</translation>
    </message>
    <message>
        <source>instalments of %1 yuan missed, the oldest of %2</source>
        <translation>分期逾期未还 %1 元，最早一期 %2</translation>
    </message>
    <message>
        <source>instalment of %1 yuan due on %2</source>
        <translation>%2 应还分期 %1 元</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 %2 届满</translation>
    </message>
    <message>
        <source>%1 of %2 ends on %3</source>
        <translation>%2 的%1 %3 届满</translation>
    </message>
    <message>
        <source>%1, planned for %2</source>
        <translation>%1（约定 %2）</translation>
    </message>
    <message>
        <source>falls to %1 on %2</source>
        <translation>%2 起将下迁为%1</translation>
    </message>
    <message>
        <source>the strategy was to be done by %1</source>
        <translation>一户一策应于 %1 前完成</translation>
    </message>
    <message>
        <source>put off until %1: %2</source>
        <translation>已推后至 %1：%2</translation>
    </message>
    <message>
        <source>%1 yuan promised for %2 are missing</source>
        <translation>承诺 %2 还款，尚差 %1 元</translation>
    </message>
    <message>
        <source>%1 yuan promised for %2</source>
        <translation>承诺 %2 还款 %1 元</translation>
    </message>
    <message>
        <source>%1, to be made on %2</source>
        <translation>%1（计划 %2）</translation>
    </message>
    <message>
        <source>Notices without proof</source>
        <translation>通知书无凭证</translation>
    </message>
    <message>
        <source>no receipt of notice %1 since %2</source>
        <translation>通知书%1自 %2 起未取得回执</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Strategies unreviewed</source>
        <translation>方案待复查</translation>
    </message>
    <message>
        <source>instructed: %1, by %2</source>
        <translation>督办：%1（%2 前）</translation>
    </message>
    <message>
        <source>the strategy was to be reviewed by %1</source>
        <translation>一户一策应于 %1 前复查</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>投诉待答复</translation>
    </message>
    <message>
        <source>Return visits due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>%1 to be answered by %2, nobody handles it</source>
        <translation>%1须于 %2 前答复，尚无承办人</translation>
    </message>
    <message>
        <source>%1 to be answered by %2, handled by %3</source>
        <translation>%1须于 %2 前答复，承办人%3</translation>
    </message>
    <message>
        <source>return visit due on %1</source>
        <translation>%1 应回访</translation>
    </message>
    <message>
        <source>return visit due on %1: %2</source>
        <translation>%1 应回访：%2</translation>
    </message>
    <message>
        <source>%1 yuan promised for %2 are missing, the strategy&apos;s measures are used up: revise it</source>
        <translation>承诺 %2 还款，尚差 %1 元，方案措施已用尽，请修订方案</translation>
    </message>
    <message>
        <source>%1 yuan promised for %2 are missing, next by the strategy: %3</source>
        <translation>承诺 %2 还款，尚差 %1 元，按方案下一步：%3</translation>
    </message>
</context>
<context>
    <name>WorkColumns</name>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Expected (yuan)</source>
        <translation>预计可收（元）</translation>
    </message>
    <message>
        <source>What the most pressing reason may bring in or keep. The list stands by it × how little it can wait.</source>
        <translation>最紧要事由可收回或可保住的金额。清单按“金额 × 紧急程度”排列。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Today&apos;s work</source>
        <translation>今日工作</translation>
    </message>
    <message>
        <source>%1: today&apos;s work</source>
        <translation>%1 今日工作清单</translation>
    </message>
    <message>
        <source>%1 · unit: yuan</source>
        <translation>%1 · 单位：元</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计可收</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
</context>
</TS>
