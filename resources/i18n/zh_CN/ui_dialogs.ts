<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>LetterIssuing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) have their numbers; for these there is none:</source>
        <translation>
            <numerusform>已有 %Ln 份文书编号；以下未出具：</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom the conduct rules protect is left out unless a supervisor allows it with a reason.</source>
        <translation>催收行为规范不允许联系的人不出具文书；确有必要的，由主任写明理由后准许。</translation>
    </message>
    <message>
        <source>A supervisor allows it…</source>
        <translation>由主任准许…</translation>
    </message>
</context>
<context>
    <name>LoanCombo</name>
    <message>
        <source>%1, balance %2</source>
        <translation>%1，余额 %2</translation>
    </message>
</context>
<context>
    <name>qingshou::AssignOwnerDialog</name>
    <message>
        <source>Assign case owner</source>
        <translation>指定清收责任人</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message numerus="yes">
        <source>%n borrower(s) will be collected by:</source>
        <translation>
            <numerusform>%n 户由以下人员负责清收：</numerusform>
        </translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Empty: back to what the ledger says</source>
        <translation>留空：恢复按台账</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>qingshou::BookOnDayDialog</name>
    <message>
        <source>The book of an earlier day</source>
        <translation>历史日期的台账</translation>
    </message>
    <message>
        <source>Statistics date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Which loans</source>
        <translation>哪些借据</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>全部借据</translation>
    </message>
    <message>
        <source>Non-performing loans</source>
        <translation>不良借据</translation>
    </message>
    <message>
        <source>Name, or how the loan number begins</source>
        <translation>姓名，或借据号开头</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Loans of that day</source>
        <translation>当日借据</translation>
    </message>
    <message>
        <source>Reading the book of that day…</source>
        <translation>正在读取当日台账…</translation>
    </message>
    <message>
        <source>Book of a day</source>
        <translation>历史台账</translation>
    </message>
    <message>
        <source>No loan of that day fits.</source>
        <translation>当日没有符合条件的借据。</translation>
    </message>
    <message>
        <source>%L1 loans · balance %2 yuan · non-performing: %L3 loans, %4 yuan · listed: %L5</source>
        <translation>%L1 笔借据 · 余额 %2 元 · 不良 %L3 笔、%4 元 · 列出 %L5 笔</translation>
    </message>
</context>
<context>
    <name>qingshou::BorrowerComparison</name>
    <message>
        <source>The two side by side</source>
        <translation>两户对照</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
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
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
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
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>保证人</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>qingshou::ComplaintAnswerDialog</name>
    <message>
        <source>Answer to the complaint</source>
        <translation>投诉答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>认定结果</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>Return visit on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>留空则不安排</translation>
    </message>
    <message>
        <source>What was found, and what was answered</source>
        <translation>核实情况与答复内容</translation>
    </message>
</context>
<context>
    <name>qingshou::ComplaintAssignDialog</name>
    <message>
        <source>Who handles the complaint</source>
        <translation>交办投诉</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Not who is complained of.</source>
        <translation>不得为被投诉人。</translation>
    </message>
    <message>
        <source>Complex case: more days for the answer</source>
        <translation>情况复杂：延长答复期限</translation>
    </message>
</context>
<context>
    <name>qingshou::ComplaintDialog</name>
    <message>
        <source>Register a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Borrower: %1</source>
        <translation>借款人：%1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Who is complained of</source>
        <translation>被投诉人</translation>
    </message>
    <message>
        <source>What is asserted</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>Complex case</source>
        <translation>情况复杂</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>To be answered by %1; until then contact with the borrower is on hold.</source>
        <translation>须于 %1 前答复；答复前暂停催收该借款人。</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>须于 %1 前答复。</translation>
    </message>
</context>
<context>
    <name>qingshou::ConcessionDecisionDialog</name>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>needed to refuse</source>
        <translation>不同意时必填</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批机构</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>审批号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>请填写不同意的原因</translation>
    </message>
</context>
<context>
    <name>qingshou::ConcludeRestructuringDialog</name>
    <message>
        <source>The agreement was signed</source>
        <translation>登记协议签订</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签订</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>It is entered as an event that interrupts the limitation. The loan itself changes in the core system; the next ledger shows it.</source>
        <translation>签订后登记为中断诉讼时效的事件。贷款在核心系统变更，下次导入台账时体现。</translation>
    </message>
    <message>
        <source>Guarantors who consented in writing; of the others the guarantee period stays:</source>
        <translation>已书面同意的担保人（未书面同意的，保证期间不变）：</translation>
    </message>
</context>
<context>
    <name>qingshou::ConductFactsDialog</name>
    <message>
        <source>Protection and holds</source>
        <translation>特殊情况与暂停催收</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Nothing is recorded of this person.</source>
        <translation>此人没有登记特殊情况。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Day of death</source>
        <translation>死亡日期</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>暂停至（含当日）</translation>
    </message>
    <message>
        <source>What is to be recorded</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Certificate, statement or agreement, and where the paper lies.</source>
        <translation>证明、陈述或书面同意，及材料存放处。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>%1登记</translation>
    </message>
    <message>
        <source>contacts approved by %1</source>
        <translation>%1已同意联系</translation>
    </message>
    <message>
        <source>Approve contacts</source>
        <translation>同意联系</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>From now on the conduct rules do not heed it any more. It stays in the audit.</source>
        <translation>今后审查催收行为时不再考虑此项；审计中仍有记录。</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>qingshou::ConductOverrideDialog</name>
    <message>
        <source>A supervisor&apos;s permission</source>
        <translation>主任准予</translation>
    </message>
    <message>
        <source>Allow and save</source>
        <translation>准予并保存</translation>
    </message>
    <message>
        <source>Your permission, its reason and the rule are kept in the audit and the monthly conduct report.</source>
        <translation>您的准予、理由和所涉规则记入审计和催收行为月报。</translation>
    </message>
    <message>
        <source>A supervisor may allow it here. Supervisor, officer, reason and rule are kept in the audit and the monthly conduct report. Esc goes back; what was typed stays.</source>
        <translation>可由主任当场准予。主任、信贷员、理由和所涉规则记入审计和催收行为月报。按 Esc 返回，已填内容保留。</translation>
    </message>
    <message>
        <source>Supervisor&apos;s user name</source>
        <translation>主任用户名</translation>
    </message>
    <message>
        <source>Supervisor&apos;s password</source>
        <translation>主任密码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who allows it?</source>
        <translation>由谁准予？</translation>
    </message>
    <message>
        <source>The supervisor enters the password.</source>
        <translation>请主任输入密码。</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>请写明理由，理由记入审计。</translation>
    </message>
</context>
<context>
    <name>qingshou::DuplicatesDialog</name>
    <message>
        <source>Customers that may be one person</source>
        <translation>疑似同一人的客户</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>改为保留另一户</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Balance together (yuan)</source>
        <translation>余额合计（元）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proposed pairs</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Nobody in your part of the book looks like anybody else.</source>
        <translation>所辖范围内没有疑似重复的客户。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>撤回人</translation>
    </message>
    <message>
        <source>Decided pairs</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>还没有处理过。</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 pairs: search again when these are decided.</source>
        <translation>只列出前 %L1 对，共 %L2 对；处理后请重新查找。</translation>
    </message>
    <message>
        <source>Proposed (%L1)</source>
        <translation>疑似（%L1）</translation>
    </message>
    <message>
        <source>Decided (%L1)</source>
        <translation>已处理（%L1）</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>撤回合并</translation>
    </message>
    <message>
        <source>%1 and %2 become two customers again. What was recorded since stays with %1, unless it concerns a loan that goes back.</source>
        <translation>%1 与 %2 恢复为两户。合并后登记的内容留在 %1 名下，涉及退回借据的随借据退回。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户号</translation>
    </message>
</context>
<context>
    <name>qingshou::EvidenceDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Seal and add</source>
        <translation>加密存入</translation>
    </message>
    <message>
        <source>%1 (%2) for %3. The file is kept sealed, with a hash that shows later that nothing was altered.</source>
        <translation>%1（%2），借款人 %3。文件加密保存并记录哈希值，日后可证明未被改动。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>each as its file is called</source>
        <translation>各以文件名为题</translation>
    </message>
    <message>
        <source>What the evidence is</source>
        <translation>证据说明</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 (%2), SHA-256 %3. The file itself stays as it is.</source>
        <translation>%1（%2），SHA-256 %3。文件本身不变。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Taken or received on</source>
        <translation>形成或取得日期</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明对象</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>已具备的要点</translation>
    </message>
    <message>
        <source>where the original lies, who took it …</source>
        <translation>原件存放处、拍摄人等</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A court finds in it all that it asks for.</source>
        <translation>法院要求的要点均已具备。</translation>
    </message>
    <message>
        <source>A court will ask for what it does not show: %1.</source>
        <translation>尚缺法院要求的要点：%1。</translation>
    </message>
    <message>
        <source>Sealing evidence</source>
        <translation>证据加密</translation>
    </message>
</context>
<context>
    <name>qingshou::EvidenceViewDialog</name>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明对象</translation>
    </message>
    <message>
        <source>Does not show</source>
        <translation>尚缺要点</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, %2, taken or received on %3</source>
        <translation>%1，%2，形成或取得于 %3</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Another program opens an unsealed copy from a folder that only you can read; the copy is removed when this window closes.</source>
        <translation>此类文件不在本窗口显示。可用其他程序打开未加密的副本：副本放在只有您能读取的文件夹中，关闭本窗口即删除。</translation>
    </message>
    <message>
        <source>Is being read and compared with its hash…</source>
        <translation>正在读取并核对哈希值…</translation>
    </message>
    <message>
        <source>Opening evidence</source>
        <translation>打开证据</translation>
    </message>
    <message>
        <source>The file is as it came in: its hash is the same.</source>
        <translation>文件与存入时一致，哈希值相符。</translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation>另存证据副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A copy was saved. It is not sealed.</source>
        <translation>副本已保存（未加密）。</translation>
    </message>
</context>
<context>
    <name>qingshou::ExplainFallsDialog</name>
    <message>
        <source>Unexplained falls in the ledger of %1</source>
        <translation>%1 台账中的不明下降</translation>
    </message>
    <message>
        <source>Record as recoveries</source>
        <translation>登记为收回</translation>
    </message>
    <message>
        <source>The ledger&apos;s balance fell and no recovery explains it. What is ticked becomes recoveries of this kind, all principal, received on %1.</source>
        <translation>台账余额减少而没有收回登记。勾选的各笔将按所选方式登记为收回，全部计入本金，收回日期 %1。</translation>
    </message>
    <message>
        <source>Kind of recovery</source>
        <translation>收回方式</translation>
    </message>
    <message>
        <source>Falls of the balance</source>
        <translation>余额减少</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>借据号</translation>
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
        <source>Balance before (yuan)</source>
        <translation>导入前余额（元）</translation>
    </message>
    <message>
        <source>Balance after (yuan)</source>
        <translation>导入后余额（元）</translation>
    </message>
    <message>
        <source>Unexplained fall (yuan)</source>
        <translation>不明下降（元）</translation>
    </message>
    <message>
        <source>Ticked: %L1 of %L2 · %3 yuan</source>
        <translation>已勾选 %L1 / %L2 笔 · %3 元</translation>
    </message>
    <message>
        <source>These are the first %L1; the others follow when these are recorded.</source>
        <translation>这里是前 %L1 笔，登记后显示其余各笔。</translation>
    </message>
</context>
<context>
    <name>qingshou::ExportBundleDialog</name>
    <message>
        <source>Export a court bundle</source>
        <translation>导出证据材料</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>A folder with a PDF (cover, index, chronology, balances, notices and receipts), the %n piece(s) of evidence and a list of hashes that anybody can check.</source>
        <translation>
            <numerusform>一个文件夹：PDF（封面、目录、大事记、余额、通知书及回执）、%n 份证据，以及任何人都能核对的哈希清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan %1, balance %2 yuan</source>
        <translation>借据 %1，余额 %2 元</translation>
    </message>
    <message>
        <source>With the evidence, and identity numbers, phones and addresses in full</source>
        <translation>随附证据，并显示完整的证件号码、电话和住址</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Kept in the audit. Masked, only the hashes of the evidence are listed.</source>
        <translation>事由记入审计。脱敏导出时只列证据的哈希值。</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>请填写事由，将记入审计。</translation>
    </message>
    <message>
        <source>A new folder for the court bundle</source>
        <translation>证据材料的新文件夹</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message>
        <source>Court bundle %1 %2</source>
        <translation>证据材料 %1 %2</translation>
    </message>
    <message>
        <source>Court bundle</source>
        <translation>证据材料</translation>
    </message>
    <message numerus="yes">
        <source>The court bundle was written: %Ln file(s).</source>
        <translation>
            <numerusform>证据材料已导出：%Ln 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshou::ExportLedgerDialog</name>
    <message>
        <source>Export the whole ledger</source>
        <translation>导出全部台账</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Every loan that you may see and that the newest ledger holds, with all columns, in a file that can be imported again. The export is kept in the audit.</source>
        <translation>导出您有权查看的、最新台账中的全部借据及所有列，导出的文件可以再次导入。本次导出会记入审计。</translation>
    </message>
    <message>
        <source>Whole identity numbers, phones, addresses and accounts</source>
        <translation>完整的证件号码、电话、地址和账号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Masked, the file does to look at and to count with; importing it would lose numbers.</source>
        <translation>脱敏的文件可供查看和统计；再导入会丢失完整号码。</translation>
    </message>
    <message>
        <source>Whole numbers leave the sealed file: say what for.</source>
        <translation>完整号码将离开加密文件，请说明用途。</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>请填写理由，理由记入审计。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text for spreadsheets (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;表格文本 (*.csv)</translation>
    </message>
    <message>
        <source>Ledger %1</source>
        <translation>台账 %1</translation>
    </message>
    <message>
        <source>Export of the ledger</source>
        <translation>导出台账</translation>
    </message>
    <message numerus="yes">
        <source>The ledger was written: %Ln loan(s).</source>
        <translation>
            <numerusform>台账已写入，共 %Ln 笔借据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshou::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qingshou::GroupTotalsDialog</name>
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
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Totals by group</source>
        <translation>分组合计</translation>
    </message>
    <message>
        <source>Show its borrowers</source>
        <translation>查看该组借款人</translation>
    </message>
    <message>
        <source>Of everybody in your part of the book.</source>
        <translation>所辖全部借款人。</translation>
    </message>
    <message>
        <source>Of the list: %1</source>
        <translation>当前清单：%1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借据笔数</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Share of the balance</source>
        <translation>余额占比</translation>
    </message>
    <message>
        <source>Arrears (yuan)</source>
        <translation>欠息及费用（元）</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>清单为空。</translation>
    </message>
    <message>
        <source>Together: %L1 borrowers · %L2 loans · balance %3 yuan · arrears %4 yuan</source>
        <translation>合计：%L1 户 · %L2 笔 · 余额 %3 元 · 欠息及费用 %4 元</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>（未指定）</translation>
    </message>
</context>
<context>
    <name>qingshou::GuaranteeDialog</name>
    <message>
        <source>Terms of the guarantee</source>
        <translation>保证条款</translation>
    </message>
    <message>
        <source>Add a guarantor</source>
        <translation>新增担保人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Terms of the guarantee · %1</source>
        <translation>保证条款 · %1</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>没有约定</translation>
    </message>
    <message>
        <source>“Until everything is paid” or the like: unclear, counts as not agreed</source>
        <translation>约定“直至本息还清”等：约定不明，视为没有约定</translation>
    </message>
    <message>
        <source>For the loan</source>
        <translation>所担保借据</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>保证方式</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Concluded on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Agreed period in months from the due date</source>
        <translation>约定保证期间（到期日起月数）</translation>
    </message>
    <message>
        <source>or until</source>
        <translation>或约定至</translation>
    </message>
    <message>
        <source>Written consent to the extension</source>
        <translation>书面同意展期日期</translation>
    </message>
    <message>
        <source>General: right to refuse ended on</source>
        <translation>一般保证：先诉抗辩权消灭日</translation>
    </message>
</context>
<context>
    <name>qingshou::IssueNoticesDialog</name>
    <message>
        <source>Number and print…</source>
        <translation>编号并打印…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>还款期限</translation>
    </message>
    <message>
        <source>Object by</source>
        <translation>异议期限</translation>
    </message>
    <message>
        <source>Telephone on the notice</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Telephone for complaints</source>
        <translation>投诉电话</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>第二经办人</translation>
    </message>
    <message>
        <source>Print notices and letters</source>
        <translation>打印文书</translation>
    </message>
    <message numerus="yes">
        <source>%n borrower(s). Demands are for every loan on which something is overdue. Figures are what the ledger says is owed on its day.</source>
        <translation>
            <numerusform>%n 户。通知书按每笔有逾期的借据出具，金额以台账数据日为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Law firm</source>
        <translation>律师事务所</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Blank, to be filled in by hand</source>
        <translation>空白，现场手填</translation>
    </message>
    <message>
        <source>Of the visit</source>
        <translation>对应的上门记录</translation>
    </message>
</context>
<context>
    <name>qingshou::JudgmentDialog</name>
    <message>
        <source>Judgment</source>
        <translation>裁判文书</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>没有登记</translation>
    </message>
    <message>
        <source>Somebody appealed</source>
        <translation>有当事人上诉</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未载明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文书号</translation>
    </message>
    <message>
        <source>Ends the procedure</source>
        <translation>所结程序</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>作出日期</translation>
    </message>
    <message>
        <source>Served on the bank</source>
        <translation>送达本社日期</translation>
    </message>
    <message>
        <source>Served on the debtor</source>
        <translation>送达债务人日期</translation>
    </message>
    <message>
        <source>Took effect on, if known</source>
        <translation>生效日期（已知时）</translation>
    </message>
    <message>
        <source>To be performed within days of effect</source>
        <translation>生效后几日内履行</translation>
    </message>
    <message>
        <source>or by (instalments: the last)</source>
        <translation>或履行至（分期填最后一期）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Apply for enforcement by: %1</source>
        <translation>申请执行截止：%1</translation>
    </message>
</context>
<context>
    <name>qingshou::LegalEventDialog</name>
    <message>
        <source>Legal event</source>
        <translation>法律事项</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>登记终结</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take the entry back</source>
        <translation>撤回该事项</translation>
    </message>
    <message>
        <source>The entry stays in the timeline, struck out, and moves no date any more.</source>
        <translation>该事项保留在时间线中并划去，不再影响期限。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
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
        <source>Borrower and co-borrowers</source>
        <translation>借款人及共同借款人</translation>
    </message>
    <message>
        <source>Guarantor %1</source>
        <translation>担保人 %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终结情况</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Papers served on</source>
        <translation>送达对方日期</translation>
    </message>
    <message>
        <source>Only if they reached the other side</source>
        <translation>确已送达对方的才填</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>终结方式</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终结日期</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>请填写日期。</translation>
    </message>
</context>
<context>
    <name>qingshou::LoanHistoryDialog</name>
    <message>
        <source>Loan %1: balance by ledger</source>
        <translation>借据 %1：历次台账余额</translation>
    </message>
    <message>
        <source>Statistics date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Change (yuan)</source>
        <translation>增减（元）</translation>
    </message>
    <message>
        <source>Recovered since (yuan)</source>
        <translation>期间收回（元）</translation>
    </message>
    <message>
        <source>Interest owed (yuan)</source>
        <translation>欠息（元）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Book side</source>
        <translation>表内外</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>One row for each ledger that changed the loan; in between it stood as before. The newest ledger that holds it is of %1.</source>
        <translation>每次台账有变化记一行，其间保持不变。最近一次含有该借据的台账：%1。</translation>
    </message>
    <message>
        <source>Changes by ledger</source>
        <translation>历次变化</translation>
    </message>
</context>
<context>
    <name>qingshou::MessagesDialog</name>
    <message>
        <source>Messages to many</source>
        <translation>群发消息</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>生成…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fields: %1. What it starts with is a parameter (Settings, Messages to many).</source>
        <translation>可用字段：%1。起始文本可在“设置”的“群发消息”中修改。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>不发的人：</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>不发的人及原因</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一位</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Write the list…</source>
        <translation>生成短信名单…</translation>
    </message>
    <message>
        <source>Write the e-mails…</source>
        <translation>生成邮件…</translation>
    </message>
    <message>
        <source>Print the letters…</source>
        <translation>打印信函…</translation>
    </message>
    <message>
        <source>Looking who may be written to…</source>
        <translation>正在核对可以发给谁…</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: a count of messages in words, %2: a count of people</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be written</source>
        <translation>
            <numerusform>将发 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln borrower(s) are left out</source>
        <translation>
            <numerusform>不发 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <extracomment>%1 of %2, name, address</extracomment>
        <translation>第 %1/%2 位：%3，%4</translation>
    </message>
</context>
<context>
    <name>qingshou::NoticeStepDialog</name>
    <message>
        <source>What became of the notice</source>
        <translation>通知书送达结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 to %2, loan %3</source>
        <translation>%1&#x3000;被通知人：%2&#x3000;借据：%3</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>name and relation</source>
        <translation>姓名及与被通知人关系</translation>
    </message>
    <message>
        <source>receipt, number of the post, video, deed …</source>
        <translation>回执、快递单号、录像、公证书……</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>And by, or a witness</source>
        <translation>第二送达人或见证人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This proves nothing yet: no legal period moves.</source>
        <translation>这还不能证明已经催收：诉讼时效和保证期间都不变。</translation>
    </message>
    <message>
        <source>Recorded against this guarantor with the entry: %1.</source>
        <translation>保存后同时对该保证人登记法律事件：%1。</translation>
    </message>
    <message>
        <source>Recorded against the debtors with the entry: %1. The receipt also shows consent to perform.</source>
        <translation>保存后同时对债务人登记法律事件：%1。回执同时表明同意履行。</translation>
    </message>
    <message>
        <source>Recorded against the debtors with the entry: %1.</source>
        <translation>保存后同时对债务人登记法律事件：%1。</translation>
    </message>
    <message>
        <source>Save and attach the scan…</source>
        <translation>保存并附上扫描件…</translation>
    </message>
    <message>
        <source>The scan of the receipt</source>
        <translation>回执扫描件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>qingshou::OrderDialog</name>
    <message>
        <source>In what order money pays</source>
        <translation>还款冲抵顺序</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Another order than the law&apos;s (Civil Code 561) binds the borrower only if the contract or an agreement says so.</source>
        <translation>与民法典第561条不同的顺序，须合同或协议有约定才对借款人有效。</translation>
    </message>
    <message>
        <source>As the cooperative has set</source>
        <translation>按联社设置</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>First to last; drag, or use the buttons</source>
        <translation>由先到后，可拖动或用按钮调整</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Reason, such as the clause of the contract</source>
        <translation>理由，如合同条款</translation>
    </message>
</context>
<context>
    <name>qingshou::PartyDialog</name>
    <message>
        <source>Add a co-borrower</source>
        <translation>新增共同借款人</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>新增联系人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Owes the debt together with the borrower.</source>
        <translation>与借款人共同承担债务。</translation>
    </message>
    <message>
        <source>No debtor: may only be asked how to reach the borrower, and never told of the debt.</source>
        <translation>不是债务人：只能询问借款人的联系方式，不得透露债务。</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>合伙人</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Village officer</source>
        <translation>村组干部</translation>
    </message>
    <message>
        <source>Relation to the borrower</source>
        <translation>与借款人关系</translation>
    </message>
</context>
<context>
    <name>qingshou::PartyFields</name>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
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
        <source>Does not look right; compare it with the paper.</source>
        <translation>号码似有误，请核对证件。</translation>
    </message>
</context>
<context>
    <name>qingshou::PlanContactDialog</name>
    <message>
        <source>Plan a contact</source>
        <translation>安排联系</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message numerus="yes">
        <source>%n borrower(s) will be contacted:</source>
        <translation>
            <numerusform>将联系 %n 户借款人：</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划联系日</translation>
    </message>
    <message>
        <source>Collect what is overdue</source>
        <translation>催收逾期本息</translation>
    </message>
    <message>
        <source>Remind of a promise</source>
        <translation>提醒承诺到期</translation>
    </message>
    <message>
        <source>Deliver a demand notice</source>
        <translation>送达催收通知书</translation>
    </message>
    <message>
        <source>Check income and assets</source>
        <translation>核实收入和财产</translation>
    </message>
    <message>
        <source>Agree on a repayment plan</source>
        <translation>商谈还款计划</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>联系事由</translation>
    </message>
    <message>
        <source>Takes the place of the next action that stands; the next contact recorded has done it.</source>
        <translation>以本次安排代替原定的下一步行动；之后登记的联系即视为已完成本次安排。</translation>
    </message>
    <message>
        <source>Withdraw planned contacts</source>
        <translation>撤销安排</translation>
    </message>
    <message numerus="yes">
        <source>Of %n borrower(s), what is planned and not done yet; what was to be done before it is the next action again.</source>
        <translation>
            <numerusform>撤销 %n 户借款人已安排而尚未进行的联系；此前的下一步行动恢复有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>qingshou::PlanDialog</name>
    <message>
        <source>Repayment plan · %1</source>
        <translation>还款计划 · %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>Variant A</source>
        <translation>方案甲</translation>
    </message>
    <message>
        <source>Variant B</source>
        <translation>方案乙</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Both variants are compared once their terms are complete.</source>
        <translation>两个方案填写完整后自动比较。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 by %2 yuan more</source>
        <translation>%1多 %2 元</translation>
    </message>
    <message>
        <source>Interest: %1. First payment: %2. Last payment: %3.</source>
        <translation>利息：%1；首期：%2；末期：%3。</translation>
    </message>
    <message>
        <source>Since when is it agreed?</source>
        <translation>请填写签订日期。</translation>
    </message>
    <message>
        <source>The first instalment would be due before this day.</source>
        <translation>首期到期日早于签订日期。</translation>
    </message>
</context>
<context>
    <name>qingshou::PlanVariant</name>
    <message>
        <source>every month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>按半年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Fill in the terms to see the schedule.</source>
        <translation>填写条件后显示还款计划表。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Principal (yuan)</source>
        <translation>本金（元）</translation>
    </message>
    <message>
        <source>Rate (% a year)</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>还款周期</translation>
    </message>
    <message>
        <source>Days of a year</source>
        <translation>计息天数</translation>
    </message>
    <message>
        <source>Counted by months of 30 days</source>
        <translation>按每月30天计息</translation>
    </message>
    <message>
        <source>A rate such as 8.40</source>
        <translation>请填利率，如 8.40</translation>
    </message>
    <message>
        <source>Does not divide the months</source>
        <translation>不能整除月数</translation>
    </message>
    <message>
        <source>In all %1 yuan: principal %2, interest %3</source>
        <translation>合计 %1 元：本金 %2，利息 %3</translation>
    </message>
</context>
<context>
    <name>qingshou::PutOffDialog</name>
    <message>
        <source>Put work off</source>
        <translation>推后办理</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推后</translation>
    </message>
    <message numerus="yes">
        <source>%n borrower(s) will be back on the list on:</source>
        <translation>
            <numerusform>%n 户借款人将在以下日期回到清单：</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>推后至</translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s). A legal period that ends earlier stays on the list.</source>
        <translation>
            <numerusform>最多推后 %n 天。在此之前届满的法定期限仍留在清单上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>qingshou::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>请填写理由，理由记入审计。</translation>
    </message>
</context>
<context>
    <name>qingshou::RecoveryImportDialog</name>
    <message>
        <source>Receipts of %1</source>
        <translation>收回流水：%1</translation>
    </message>
    <message>
        <source>Record as recoveries</source>
        <translation>登记为收回</translation>
    </message>
    <message>
        <source>What is ticked becomes recoveries. Tick what you have looked at; of several loans, choose one.</source>
        <translation>勾选的各行将登记为收回。核对后再勾选；有多笔借据的，请先选择借据。</translation>
    </message>
    <message>
        <source>Kind, where the file names none</source>
        <translation>收回方式（文件未注明的）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Save the rest…</source>
        <translation>另存其余…</translation>
    </message>
    <message>
        <source>Receipts of the file</source>
        <translation>文件中的收回流水</translation>
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
        <source>Name in the file</source>
        <translation>文件中的户名</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
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
        <source>%1 %2, owes %3</source>
        <translation>%1 %2，结欠 %3</translation>
    </message>
    <message>
        <source>Choose the loan</source>
        <translation>选择借据</translation>
    </message>
    <message>
        <source>All receipts (%L1)</source>
        <translation>全部流水（%L1）</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>Ticked: %L1 of %L2 · %3 yuan</source>
        <translation>已勾选 %L1 / %L2 笔，合计 %3 元</translation>
    </message>
    <message>
        <source>Cells that cannot be read: %L1; their rows are not among these. “Save the rest” lists them.</source>
        <translation>另有 %L1 个单元格无法识别，所在行未列入；“另存其余”中会列出。</translation>
    </message>
    <message>
        <source>Row %1 is ticked, but its loan is not chosen.</source>
        <translation>第 %1 行已勾选，但还没有选择借据。</translation>
    </message>
    <message>
        <source>Recording recoveries</source>
        <translation>正在登记收回</translation>
    </message>
    <message>
        <source>Save the receipts that are not recorded</source>
        <translation>另存未登记的流水</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv)</source>
        <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>-not recorded.xlsx</source>
        <translation>-未登记.xlsx</translation>
    </message>
</context>
<context>
    <name>qingshou::RestructuringDialog</name>
    <message>
        <source>Extension or restructuring · %1</source>
        <translation>展期或重组 · %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>In difficulty beyond what the ledger shows</source>
        <translation>台账之外另有财务困难</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新的还款安排</translation>
    </message>
    <message>
        <source>where the paper lies</source>
        <translation>书面材料存放处</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>The debtor</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>The borrower&apos;s application</source>
        <translation>借款人申请</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What follows is said once the terms are complete.</source>
        <translation>填完还款安排后，这里说明对分类、逾期和计息的影响。</translation>
    </message>
    <message>
        <source>Owed %1 yuan, of it principal %2. Approval: %3.</source>
        <translation>尚欠 %1 元，其中本金 %2 元。审批：%3。</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source> Due on %1; of a term of %2 months %3 may be extended, %4 are left.</source>
        <translation> %1 到期；期限 %2 个月，累计可展期 %3 个月，还可展期 %4 个月。</translation>
    </message>
</context>
<context>
    <name>qingshou::RetentionDialog</name>
    <message>
        <source>Records past the retention period</source>
        <translation>保存期限已满的记录</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Collection records are kept for some years after every loan of a borrower was settled or written off (Settings, Retention of records). Whoever is listed here is past that time.</source>
        <translation>借款人的全部借据结清或核销后，催收记录再保存若干年（见“设置”中的“记录保存期限”）。下列借款人的保存期限已满。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Borrowers past the retention period</source>
        <translation>保存期限已满的借款人</translation>
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
        <source>Settled or written off</source>
        <translation>结清（核销）日</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>最近记录日</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>期满日</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将清除的内容</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Looking who is due…</source>
        <translation>正在查找保存期限已满的借款人…</translation>
    </message>
    <message>
        <source>Looking who is due</source>
        <translation>查找保存期限已满的借款人</translation>
    </message>
    <message>
        <source>Earlier copies beside the file are not touched and may still hold words of these records; delete them when they are no longer needed: %1</source>
        <translation>文件旁边以前的副本不在清除之列，其中可能仍有这些记录的内容；不再需要时请自行删除：%1</translation>
    </message>
    <message>
        <source>Ticked: %L1 of %L2 that are due</source>
        <translation>已选 %L1 户，期满 %L2 户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older audit entry(ies) will keep their words: their chain covers them.</source>
        <translation>
            <numerusform>其中 %Ln 条较早的审计记录内容须保留（审计链按旧方式校验）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the records of %Ln borrower(s) for good?</source>
        <translation>
            <numerusform>确定清除 %Ln 户的记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts, planned contacts, promises, strategies with their journal, return visits, conduct facts, notes and evidence go, and what the audit says of them. The ledger, recoveries, plans, waivers, letters with their numbers, legal events and judgments with their evidence, and complaints stay; so does one audit entry a borrower with what was erased. This cannot be undone.</source>
        <translation>将清除：联系记录、联系安排、承诺还款、一户一策及办理进展、回访、特殊情况、备注、证据，以及审计中与之有关的内容。
予以保留：台账、收回、还款计划、减免、文书及编号、时效事项和判决及其证据、投诉；每户另留一条审计记录，载明清除了什么。
清除后无法恢复。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <source>Erasing records</source>
        <translation>清除到期记录</translation>
    </message>
</context>
<context>
    <name>qingshou::ReturnVisitDialog</name>
    <message>
        <source>Schedule a return visit</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Borrower: %1</source>
        <translation>借款人：%1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Whose work is asked about</source>
        <translation>回访涉及人员</translation>
    </message>
    <message>
        <source>Somebody else makes the return visit.</source>
        <translation>由他人回访。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>回访内容</translation>
    </message>
</context>
<context>
    <name>qingshou::ReturnVisitResultDialog</name>
    <message>
        <source>What came of the return visit</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1, concerning %2. %3</source>
        <translation>%1，涉及%2。%3</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>回访日</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>回访内容</translation>
    </message>
</context>
<context>
    <name>qingshou::SeizureDialog</name>
    <message>
        <source>Seizure</source>
        <translation>查封、扣押、冻结</translation>
    </message>
    <message>
        <source>Renew a seizure</source>
        <translation>续行查封</translation>
    </message>
    <message>
        <source>Release of a seizure</source>
        <translation>解除查封</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 (borrower)</source>
        <translation>%1（借款人）</translation>
    </message>
    <message>
        <source>%1 (guarantor)</source>
        <translation>%1（保证人）</translation>
    </message>
    <message>
        <source>What is seized</source>
        <translation>查封财产</translation>
    </message>
    <message>
        <source>Kind of property</source>
        <translation>财产种类</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>财产所有人</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Ruling, number</source>
        <translation>裁定书文号</translation>
    </message>
    <message>
        <source>Seized on</source>
        <translation>查封日</translation>
    </message>
    <message>
        <source>Until (empty: the longest)</source>
        <translation>期限至（空：法定最长）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Renewed on</source>
        <translation>续封日</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lasts to %1. Apply for a renewal in time; the law allows %2 at most.</source>
        <translation>查封至 %1，须在届满前申请续行查封；法定最长至 %2。</translation>
    </message>
</context>
<context>
    <name>qingshou::StrategyDialog</name>
    <message>
        <source>Strategy · %1</source>
        <translation>一户一策 · %1</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Why it went bad</source>
        <translation>不良成因</translation>
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
        <source>Prospect</source>
        <translation>清收前景</translation>
    </message>
    <message>
        <source>Measures, in the order they are to be taken</source>
        <translation>清收措施（按先后顺序点选）</translation>
    </message>
    <message>
        <source>How</source>
        <translation>具体做法</translation>
    </message>
    <message>
        <source>To be collected (yuan)</source>
        <translation>拟收回金额（元）</translation>
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
        <source>Reason of this version</source>
        <translation>本版修改理由</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>The first version is still to be written.</source>
        <translation>尚无版本。</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>第 %1 版 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>First strategy</source>
        <translation>首次制定</translation>
    </message>
    <message>
        <source>How much is to be collected?</source>
        <translation>请填写拟收回金额。</translation>
    </message>
</context>
<context>
    <name>qingshou::StrategyJournalDialog</name>
    <message>
        <source>Journal · %1</source>
        <translation>办理进展 · %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nothing was entered yet. Write down what was done and what came of it.</source>
        <translation>还没有进展记录。请写明已采取的措施和结果。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source> · by %1, answered</source>
        <translation> · 要求 %1 前办结，已回复</translation>
    </message>
    <message>
        <source> · by %1, open</source>
        <translation> · 要求 %1 前办结，未回复</translation>
    </message>
    <message>
        <source>no instruction</source>
        <translation>不针对督办</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2 前）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回复督办</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What was done and what came of it, or what is to be done</source>
        <translation>已采取的措施和结果，或督办要求</translation>
    </message>
</context>
<context>
    <name>qingshou::StrategyProposalBox</name>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>No rule proposes anything.</source>
        <translation>没有适用的方案规则。</translation>
    </message>
    <message>
        <source>The rules are in the settings, under “Strategy rules”.</source>
        <translation>规则在“设置”的“方案规则”中。</translation>
    </message>
</context>
<context>
    <name>qingshou::WaiverDialog</name>
    <message>
        <source>Waiver · %1</source>
        <translation>减免 · %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Takes effect once</source>
        <translation>生效条件</translation>
    </message>
    <message>
        <source>of which day, where the paper lies</source>
        <translation>何日申请、原件存放何处</translation>
    </message>
    <message>
        <source>The borrower&apos;s application</source>
        <translation>借款人申请</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>减免理由</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>减免：%1</translation>
    </message>
    <message>
        <source>Sum to be paid (yuan)</source>
        <translation>应一次性归还（元）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>最迟日期</translation>
    </message>
    <message>
        <source>Agreed plan of this loan</source>
        <translation>本借据已签订的还款计划</translation>
    </message>
    <message>
        <source>owed %1, not to be waived</source>
        <translation>欠 %1，不得减免</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>欠 %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>None is agreed: agree on one first.</source>
        <translation>尚无已签订的计划，请先签订。</translation>
    </message>
    <message>
        <source>Owed %1 yuan, waived %2, to be paid %3. Approval: %4.</source>
        <translation>应收 %1 元，减免 %2 元，应实收 %3 元。审批：%4。</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Nothing is waived before the condition is met; if it is not, the whole of it is owed again. Until then money pays what is not to be waived first.</source>
        <translation>条件成就前不减免；条件未按期成就的，恢复全部欠款。批准后至条件成就前，还款先抵偿未减免的部分。</translation>
    </message>
</context>
<context>
    <name>qingshou::WaysDialog</name>
    <message>
        <source>Compare ways · %1</source>
        <translation>处置方案比较 · %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>处置方案</translation>
    </message>
    <message>
        <source>Cash by day (yuan), costs in minus. Shares, days and costs are estimates; the arithmetic is exact, discounted simply by days.</source>
        <translation>按日现金流（元），费用为负数。比例、天数和费用为估计数；现值按天数单利折算。</translation>
    </message>
    <message>
        <source>Cash by day</source>
        <translation>按日现金流</translation>
    </message>
    <message>
        <source>Owed %1 yuan: %2</source>
        <translation>欠款合计 %1 元：%2</translation>
    </message>
</context>
<context>
    <name>qingshou::WaysInputs</name>
    <message>
        <source>assets preserved</source>
        <translation>申请财产保全</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>不动产</translation>
    </message>
    <message>
        <source>Movables</source>
        <translation>动产</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Rate (% a year)</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Discount rate (% a year)</source>
        <translation>折现年利率（%）</translation>
    </message>
    <message>
        <source>Sum (yuan)</source>
        <translation>一次性归还（元）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>最迟日期</translation>
    </message>
    <message>
        <source>Extension, months</source>
        <translation>展期月数</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>诉讼程序</translation>
    </message>
    <message>
        <source>Preservation</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Expected (% of the claim)</source>
        <translation>预计收回（占诉求%）</translation>
    </message>
    <message>
        <source>Days until it is in</source>
        <translation>收回所需天数</translation>
    </message>
    <message>
        <source>Other costs (yuan)</source>
        <translation>其他费用（元）</translation>
    </message>
    <message>
        <source>Taken for (yuan)</source>
        <translation>抵债作价（元）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sold for (% of it)</source>
        <translation>变现比例（%）</translation>
    </message>
    <message>
        <source>Days until it is sold</source>
        <translation>变现所需天数</translation>
    </message>
    <message>
        <source>Costs (yuan)</source>
        <translation>处置费用（元）</translation>
    </message>
</context>
</TS>
