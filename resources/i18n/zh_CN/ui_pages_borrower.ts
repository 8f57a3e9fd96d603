<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Legal event</source>
        <translation>法律事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Repayment plan…</source>
        <translation>还款计划…</translation>
    </message>
    <message>
        <source>Strategy…</source>
        <translation>一户一策…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Previous borrower</source>
        <translation>上一户</translation>
    </message>
    <message>
        <source>Next borrower</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Assign case owner…</source>
        <translation>指定清收责任人…</translation>
    </message>
    <message>
        <source>Plan a contact…</source>
        <translation>安排联系…</translation>
    </message>
    <message>
        <source>Print letters…</source>
        <translation>打印文书…</translation>
    </message>
    <message>
        <source>Protection and holds…</source>
        <translation>特殊情况…</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>办理进展…</translation>
    </message>
    <message>
        <source>Take back the last entry…</source>
        <translation>撤销刚才的登记…</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>Court bundle…</source>
        <translation>证据材料…</translation>
    </message>
    <message>
        <source>Waiver…</source>
        <translation>减免…</translation>
    </message>
    <message>
        <source>Compare ways…</source>
        <translation>方案比较…</translation>
    </message>
    <message>
        <source>Complaint…</source>
        <translation>登记投诉…</translation>
    </message>
    <message>
        <source>Return visit…</source>
        <translation>安排回访…</translation>
    </message>
    <message>
        <source>Extension or restructuring…</source>
        <translation>展期或重组…</translation>
    </message>
</context>
<context>
    <name>LoanDays</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ledger %2</source>
        <translation>%1（台账 %2 天）</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
</context>
<context>
    <name>qingshou::BorrowerHeader</name>
    <message>
        <source>Show the whole number</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Show the whole number; a reason is asked and kept in the audit</source>
        <translation>显示完整号码：需填写理由并记入审计</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
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
        <source>Total owed (yuan)</source>
        <translation>欠款合计（元）</translation>
    </message>
    <message>
        <source>Next legal date</source>
        <translation>最近法定期限</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>The bank&apos;s class is better than the days past due allow</source>
        <translation>台账分类好于逾期天数对应的最低分类</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), the ledger counts otherwise</source>
        <translation>
            <numerusform>%n 天（与台账不一致）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>本金 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none agreed</source>
        <translation>未约定</translation>
    </message>
    <message>
        <source>not in the ledger</source>
        <translation>台账未载</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Special group; contacts are approved</source>
        <translation>特殊群体，已同意联系</translation>
    </message>
    <message>
        <source>Special group; contacts are not approved yet</source>
        <translation>特殊群体，尚未同意联系</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>暂停至 %1</translation>
    </message>
</context>
<context>
    <name>qingshou::BorrowerScreen</name>
    <message>
        <source>There is no such borrower in your part of the book.</source>
        <translation>所辖范围内没有该借款人。</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>客户号 %1</translation>
    </message>
    <message>
        <source>no case owner</source>
        <translation>无清收责任人</translation>
    </message>
    <message>
        <source>case owner %1</source>
        <translation>清收责任人 %1</translation>
    </message>
    <message>
        <source>%1 of %2 in the list</source>
        <translation>列表第 %1／%2 户</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n 笔借据</numerusform>
        </translation>
    </message>
    <message>
        <source>owed %1 yuan, of it principal %2</source>
        <translation>欠款 %1 元，其中本金 %2 元</translation>
    </message>
</context>
<context>
    <name>qingshou::BorrowerTasks</name>
    <message>
        <source>%1 does not want to be contacted again?</source>
        <translation>%1 明确拒绝再被联系？</translation>
    </message>
    <message>
        <source>This cannot be taken back: a contact person who refuses is left alone for good.</source>
        <translation>登记后不可撤销：拒绝联系的联系人不得再联系。</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>登记拒绝</translation>
    </message>
    <message>
        <source>Withdraw the promise</source>
        <translation>撤销承诺</translation>
    </message>
    <message>
        <source>For a promise that was recorded by mistake. Whether one is kept follows from recoveries.</source>
        <translation>仅用于登记有误的承诺；是否履行由收回记录判定。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reverse the recovery</source>
        <translation>冲正收回</translation>
    </message>
    <message>
        <source>An entry of its own, dated today, takes back every part of it. Both stay in the timeline.</source>
        <translation>以今天的一笔冲正记录全额冲回，两笔都保留在时间线中。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Show personal data in full</source>
        <translation>显示完整个人信息</translation>
    </message>
    <message>
        <source>Who looked at whose data, when and why is kept in the audit.</source>
        <translation>何人何时因何查看何人信息，均记入审计。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>You recorded nothing here since %1.</source>
        <translation>您在 %1 之后没有在此登记过内容。</translation>
    </message>
    <message>
        <source>An older entry is corrected where it stands.</source>
        <translation>更早的登记请在原处更正。</translation>
    </message>
    <message>
        <source>Take back this entry?</source>
        <translation>撤销这条登记？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>录入有误，撤销</translation>
    </message>
    <message>
        <source>Evidence: %1, of %2</source>
        <translation>证据：%1，取得于 %2</translation>
    </message>
</context>
<context>
    <name>qingshou::ConcessionTasks</name>
    <message>
        <source>Cancel the plan</source>
        <translation>作废还款计划</translation>
    </message>
    <message>
        <source>Its instalments are not followed any more; what was paid stays paid.</source>
        <translation>不再跟踪其分期，已还款不受影响。</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤回减免</translation>
    </message>
    <message>
        <source>Nothing is waived; the whole of it stays owed. It stays in the timeline.</source>
        <translation>不再减免，全部欠款仍须归还；记录保留在时间线中。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Decision on the waiver</source>
        <translation>登记减免审批结果</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Owed when proposed (yuan)</source>
        <translation>提出时应收（元）</translation>
    </message>
    <message>
        <source>To be waived (yuan)</source>
        <translation>拟减免（元）</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>生效条件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请书</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Decision on the restructuring</source>
        <translation>登记展期或重组审批结果</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Guarantors to agree</source>
        <translation>待书面同意的担保人</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>The loan stays as it is. The proposal stays in the timeline.</source>
        <translation>贷款不变，申请记录仍保留在时间线上。</translation>
    </message>
    <message>
        <source>Not signed after all</source>
        <translation>撤销签订登记</translation>
    </message>
    <message>
        <source>What the signing put onto the clock is taken back: the event and the guarantors&apos; consents of that day. It stays in the timeline.</source>
        <translation>撤销随签订登记的时效中断事件和担保人当日的书面同意，记录仍保留在时间线上。</translation>
    </message>
</context>
<context>
    <name>qingshou::ContactForm</name>
    <message>
        <source>By what</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次电话联系</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Meet at the branch</source>
        <translation>约到社面谈</translation>
    </message>
    <message>
        <source>Deliver a demand notice</source>
        <translation>送达催收通知书</translation>
    </message>
    <message>
        <source>Check that money arrived</source>
        <translation>核实到账</translation>
    </message>
    <message>
        <source>Talk to the guarantor</source>
        <translation>联系担保人</translation>
    </message>
    <message>
        <source>Prepare a suit</source>
        <translation>准备起诉材料</translation>
    </message>
    <message>
        <source>Promised (yuan)</source>
        <translation>承诺金额（元）</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺还款日</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Who was reached</source>
        <translation>联系到谁</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Say by what the contact was made.</source>
        <translation>请选择联系方式。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请选择结果。</translation>
    </message>
    <message>
        <source>How much was promised?</source>
        <translation>请填写承诺金额。</translation>
    </message>
    <message>
        <source>For which day?</source>
        <translation>请填写承诺还款日。</translation>
    </message>
    <message>
        <source>Not before the day of the contact.</source>
        <translation>不能早于联系日期。</translation>
    </message>
    <message>
        <source>Next action on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>联系日期</translation>
    </message>
    <message>
        <source>Recorded throughout in sound and picture</source>
        <translation>全程录音录像</translation>
    </message>
    <message>
        <source>Staff on the visit</source>
        <translation>上门人数</translation>
    </message>
    <message>
        <source>Capacity to pay</source>
        <translation>还款能力</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>还款意愿</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Own offer (yuan)</source>
        <translation>主动提出（元）</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>拟还日</translation>
    </message>
</context>
<context>
    <name>qingshou::EntryForm</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc closes and keeps what was typed</source>
        <translation>Ctrl+Enter 保存，Esc 关闭并保留已填内容</translation>
    </message>
</context>
<context>
    <name>qingshou::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Drop photos, scans, recordings and papers on this page.</source>
        <translation>把照片、扫描件、录音、文件拖到本页即可添加。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What it is and proves…</source>
        <translation>证据说明…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Proves: %1</source>
        <translation>证明：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · added by %3</source>
        <translation>%1 · %2 · %3 存入</translation>
    </message>
    <message>
        <source>Does not show: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>Court bundle…</source>
        <translation>证据材料…</translation>
    </message>
</context>
<context>
    <name>qingshou::EvidenceTasks</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Withdraw the evidence</source>
        <translation>撤回证据</translation>
    </message>
    <message>
        <source>It proves nothing any more and is left out of court bundles. The sealed file is kept.</source>
        <translation>不再作为证据，也不列入证据材料；加密文件仍保留。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Look inside the evidence</source>
        <translation>查看证据内容</translation>
    </message>
    <message>
        <source>Evidence shows people as they are. Who looked at what, when and why is kept in the audit; the reason is asked once for this borrower.</source>
        <translation>证据含完整的个人信息。何人何时因何查看均记入审计；同一借款人只问一次事由。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>qingshou::FallsPanel</name>
    <message>
        <source>Unexplained falls of the balance</source>
        <translation>余额不明下降</translation>
    </message>
    <message>
        <source>%1 · %2 fell by %3 yuan</source>
        <translation>%1 · 借据 %2 下降 %3 元</translation>
    </message>
    <message>
        <source>It was…</source>
        <translation>转为收回…</translation>
    </message>
    <message>
        <source>Turns the fall into a recovery of the kind you choose</source>
        <translation>按所选种类转为一笔收回</translation>
    </message>
</context>
<context>
    <name>qingshou::GuarantorsPanel</name>
    <message>
        <source>Guarantors</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>The ledger names no guarantor.</source>
        <translation>台账没有担保人。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>%1 by law</source>
        <translation>依法为%1</translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation>条款…</translation>
    </message>
    <message>
        <source>guarantee period %1 · %2</source>
        <translation>保证期间 %1 · %2</translation>
    </message>
    <message>
        <source>guarantee period: %1</source>
        <translation>保证期间：%1</translation>
    </message>
    <message>
        <source>own limitation %1</source>
        <translation>保证债务时效 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>For loan %1. %2</source>
        <translation>借据 %1。%2</translation>
    </message>
</context>
<context>
    <name>qingshou::ImpressionFields</name>
    <message>
        <source>Not said</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>qingshou::LegalEventForm</name>
    <message>
        <source>What happened</source>
        <translation>事项种类</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Evidence on file</source>
        <translation>留存证据</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终结方式</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终结日期</translation>
    </message>
    <message>
        <source>Papers served on</source>
        <translation>送达对方日期</translation>
    </message>
    <message>
        <source>The paper shows that the debtor agrees to pay</source>
        <translation>材料载明债务人同意履行还款义务</translation>
    </message>
    <message>
        <source>Such a paper also reopens a limitation that has passed (Civil Code 192)</source>
        <translation>此类材料可使已过的诉讼时效重新起算（民法典第192条）</translation>
    </message>
    <message>
        <source>Borrower and co-borrowers</source>
        <translation>借款人及共同借款人</translation>
    </message>
    <message>
        <source>Guarantor %1</source>
        <translation>担保人 %1</translation>
    </message>
    <message>
        <source>Type the day to see which dates it moves.</source>
        <translation>填写日期后显示对期限的影响。</translation>
    </message>
    <message>
        <source>Which day counts?</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Say what proves it; without proof it moves nothing.</source>
        <translation>请写明证据；没有证据不改变期限。</translation>
    </message>
</context>
<context>
    <name>qingshou::LoanCardView</name>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>balance %1 · interest and costs %2</source>
        <translation>余额 %1 · 息费 %2</translation>
    </message>
    <message>
        <source>past due %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>limitation %1 · %2</source>
        <translation>时效 %1 · %2</translation>
    </message>
    <message>
        <source>limitation: %1</source>
        <translation>时效：%1</translation>
    </message>
</context>
<context>
    <name>qingshou::LoanDetails</name>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠款（元）</translation>
    </message>
    <message>
        <source>Ledger %1</source>
        <translation>台账 %1</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>其后已还</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Money pays: %1</source>
        <translation>冲抵顺序：%1</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>诉讼时效</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>届满</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最长至</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>抵押权</translation>
    </message>
    <message>
        <source>exercise by %1</source>
        <translation>%1 前行使</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Enforcement: %1</source>
        <translation>申请执行：%1</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申请截止</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Judgment…</source>
        <translation>裁判文书…</translation>
    </message>
    <message>
        <source>Legal events</source>
        <translation>法律事项</translation>
    </message>
    <message>
        <source>, ended %1</source>
        <translation>，%1 终结</translation>
    </message>
    <message>
        <source>, open</source>
        <translation>，未结</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>None recorded: the limitation runs from the due date alone.</source>
        <translation>没有登记，诉讼时效仅按到期日计算。</translation>
    </message>
    <message>
        <source>From the ledger</source>
        <translation>台账信息</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>业务品种</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Extended from</source>
        <translation>原到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>年利率 %1%</translation>
    </message>
    <message>
        <source>Penalty rate</source>
        <translation>罚息利率</translation>
    </message>
    <message>
        <source>Repaid by</source>
        <translation>还款方式</translation>
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
        <source>Written off</source>
        <translation>核销日期</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Loan account</source>
        <translation>贷款账号</translation>
    </message>
    <message>
        <source>Repayment account</source>
        <translation>还款账号</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>台账清收责任人</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>不在台账自</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵质押物</translation>
    </message>
    <message>
        <source>%1 (valued at %2 yuan)</source>
        <translation>%1（评估 %2 元）</translation>
    </message>
    <message>
        <source>Other ledger columns</source>
        <translation>台账其他栏目</translation>
    </message>
    <message>
        <source>The ledger shows nothing owed: nothing to do.</source>
        <translation>台账显示已无欠款，无需处理。</translation>
    </message>
    <message>
        <source>Balance by ledger…</source>
        <translation>历次余额…</translation>
    </message>
    <message>
        <source>Left after the waiver in effect: %1.</source>
        <translation>已扣除生效的减免：%1。</translation>
    </message>
    <message>
        <source>Waived once the condition is met: %1. Until then money pays the rest first.</source>
        <translation>条件成就后减免：%1。在此之前还款先抵偿其余部分。</translation>
    </message>
    <message>
        <source>Seizure…</source>
        <translation>登记查封…</translation>
    </message>
    <message>
        <source>Seized property</source>
        <translation>查封财产</translation>
    </message>
    <message>
        <source>, released on %1</source>
        <translation>，%1 解除</translation>
    </message>
    <message>
        <source>, to %1, %2</source>
        <translation>，至 %1，%2</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续封…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>None recorded. A seizure lapses on its last day unless it is renewed.</source>
        <translation>尚未登记。查封期限届满未续行的，查封失效。</translation>
    </message>
</context>
<context>
    <name>qingshou::LoansPanel</name>
    <message>
        <source>Loans</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>The ledger holds no loan of this borrower.</source>
        <translation>台账中没有该户借据。</translation>
    </message>
</context>
<context>
    <name>qingshou::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>qingshou::OpenItemsPanel</name>
    <message>
        <source>Open items</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>办理：%1</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
</context>
<context>
    <name>qingshou::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Co-borrower…</source>
        <translation>共同借款人…</translation>
    </message>
    <message>
        <source>Contact person…</source>
        <translation>联系人…</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Co-borrower</source>
        <translation>共同借款人</translation>
    </message>
    <message>
        <source>%1; asked on %2 not to be contacted</source>
        <translation>%1；%2 明确拒绝联系</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Refuses…</source>
        <translation>拒绝联系…</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>qingshou::PlansPanel</name>
    <message>
        <source>Repayment plans</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>No plan has been drafted.</source>
        <translation>尚无还款计划。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 yuan · %n month(s) · %3 %</source>
        <translation>
            <numerusform>%1 · %2 元 · %n 个月 · %3%</numerusform>
        </translation>
    </message>
    <message>
        <source>loan %1, from %2</source>
        <translation>借据 %1，自 %2 起</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已还（元）</translation>
    </message>
    <message>
        <source>Due by now (yuan)</source>
        <translation>到期应还（元）</translation>
    </message>
    <message>
        <source>Behind (yuan)</source>
        <translation>拖欠（元）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>今日签订</translation>
    </message>
    <message>
        <source>Print agreement</source>
        <translation>打印协议</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>作废…</translation>
    </message>
</context>
<context>
    <name>qingshou::PromiseForm</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>承诺还款日</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Money that comes within %n day(s) after that day still keeps the promise.</source>
        <translation>
            <numerusform>到期后 %n 天内到账仍视为履行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept only by money that comes by that day.</source>
        <translation>到期日（含）前到账才视为履行。</translation>
    </message>
    <message>
        <source>How much was promised?</source>
        <translation>请填写承诺金额。</translation>
    </message>
    <message>
        <source>For which day?</source>
        <translation>请填写承诺还款日。</translation>
    </message>
    <message>
        <source>Offered on %1</source>
        <translation>%1主动提出</translation>
    </message>
</context>
<context>
    <name>qingshou::PromisesPanel</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>没有承诺。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 前 %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, paid %1</source>
        <translation>，已还 %1</translation>
    </message>
    <message>
        <source>, kept on %1</source>
        <translation>，%1 履行</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
</context>
<context>
    <name>qingshou::RecoveryForm</name>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Type an amount to see what it pays.</source>
        <translation>填写金额后显示冲抵情况。</translation>
    </message>
    <message>
        <source>How much came in?</source>
        <translation>请填写收回金额。</translation>
    </message>
</context>
<context>
    <name>qingshou::RestructuringsPanel</name>
    <message>
        <source>Extensions and restructurings</source>
        <translation>展期与重组</translation>
    </message>
    <message>
        <source>No loan is to be extended or restructured.</source>
        <translation>没有展期或重组。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>%1, loan %2</source>
        <translation>%1，借据 %2</translation>
    </message>
    <message>
        <source>Principal (yuan)</source>
        <translation>涉及本金（元）</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>还款安排</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观察期</translation>
    </message>
    <message>
        <source>%1 to %2, at least %3</source>
        <translation>%1 至 %2，分类不优于%3</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>须报审批</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签订</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Somebody else must record the decision on what you proposed.</source>
        <translation>本人提出的须由他人登记审批结果。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Signed…</source>
        <translation>登记签订…</translation>
    </message>
    <message>
        <source>Print form</source>
        <translation>打印审批表</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
<context>
    <name>qingshou::SplitView</name>
    <message>
        <source>Split (yuan)</source>
        <translation>冲抵（元）</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Beyond the debt</source>
        <translation>溢缴</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>顺序：%1</translation>
    </message>
</context>
<context>
    <name>qingshou::StrategyPanel</name>
    <message>
        <source>Strategy</source>
        <translation>一户一策</translation>
    </message>
    <message>
        <source>No strategy yet: write down cause, capacity, measures, amount, day and owner.</source>
        <translation>尚未制定一户一策：写明成因、能力、措施、金额、时间和责任人。</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>打印卡片</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>制定…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>修改／版本…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>By</source>
        <translation>拟到位时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Remark; needed when sending back</source>
        <translation>审批意见（退回时必填）</translation>
    </message>
    <message>
        <source>Remark on the decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Somebody else must decide on what you wrote.</source>
        <translation>本人制定的方案须由他人审批。</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>办理进展…</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Instruction by %1</source>
        <translation>督办 %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>qingshou::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>时间线显示内容</translation>
    </message>
    <message>
        <source>Reverse this recovery…</source>
        <translation>冲正这笔收回…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>查看…</translation>
    </message>
</context>
<context>
    <name>qingshou::WaiversPanel</name>
    <message>
        <source>Waivers</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Nothing is to be waived.</source>
        <translation>没有减免。</translation>
    </message>
    <message>
        <source>Compare ways…</source>
        <translation>方案比较…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>借据 %1</translation>
    </message>
    <message>
        <source>Owed when proposed (yuan)</source>
        <translation>提出时应收（元）</translation>
    </message>
    <message>
        <source>Waived (yuan)</source>
        <translation>减免（元）</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>生效条件</translation>
    </message>
    <message>
        <source>Received for it (yuan)</source>
        <translation>批准后实收（元）</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Fallen back on</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>%1: the whole of it is owed</source>
        <translation>%1，恢复全部欠款</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>须报审批</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>减免理由</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Somebody else must record the decision on what you proposed.</source>
        <translation>本人提出的减免须由他人登记审批结果。</translation>
    </message>
    <message>
        <source>Print form</source>
        <translation>打印审批表</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
</TS>
