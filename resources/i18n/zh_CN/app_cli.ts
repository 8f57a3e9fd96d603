<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>qingshou::cli::Say</name>
    <message>
        <source>The audit is intact: %1 entries.</source>
        <translation>审计链完整，共 %1 条记录。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>输出无法写入。</translation>
    </message>
    <message>
        <source>Name the workstation file with --file and the user with --user.</source>
        <translation>请用 --file 指定工作台文件，用 --user 指定用户。</translation>
    </message>
    <message>
        <source>Sign in to the window once and choose a password of your own first.</source>
        <translation>请先在窗口中登录一次并设置自己的密码。</translation>
    </message>
    <message>
        <source>Statistics date %1: %2 rows, balance %3 yuan.</source>
        <translation>数据日期 %1：%2 笔，余额 %3 元。</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3, absent %4, refused %5.</source>
        <translation>新增 %1，变动 %2，未变 %3，未出现 %4，拒收 %5。</translation>
    </message>
    <message>
        <source>Branches not known so far: %1</source>
        <translation>新增机构：%1</translation>
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
        <source>Risk class</source>
        <translation>五级分类</translation>
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
        <translation>欠息</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下步措施</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>发放日期</translation>
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
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>清收活动</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Recovery key, shown this once; print it and keep it safe:</source>
        <translation>恢复密钥（仅显示这一次，请打印并妥善保管）：</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Statistics date %1, yuan</source>
        <translation>数据日期 %1，单位：元</translation>
    </message>
    <message>
        <source>Non-performing</source>
        <translation>不良余额</translation>
    </message>
    <message>
        <source>NPL ratio</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Off-book</source>
        <translation>表外余额</translation>
    </message>
    <message>
        <source>The statistics date %1 lies in the future. No earlier ledger can be imported after it.</source>
        <translation>统计日期 %1 在今天之后；此后不能再导入更早日期的台账。</translation>
    </message>
    <message>
        <source>Read as %1 was: --mapping says otherwise.</source>
        <translation>已按 %1 的方式识别；如需改变，请用 --mapping 指定。</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>There are more: say more of what you look for, or raise --limit.</source>
        <translation>还有更多结果：请输入更多内容，或加大 --limit。</translation>
    </message>
    <message>
        <source>Put the password of %1 into the environment variable QINGSHOU_PASSWORD.</source>
        <translation>请把 %1 的密码放入环境变量 QINGSHOU_PASSWORD。</translation>
    </message>
    <message>
        <source>Saved with the refused cells marked: %1</source>
        <translation>已另存并标出未采用的单元格：%1</translation>
    </message>
    <message>
        <source>Undone: the import of %1 (statistics date %2). The book is as it was before it.</source>
        <translation>已撤销导入：%1（统计日期 %2）。台账已恢复到导入之前。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>户名</translation>
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
        <source>Would be recorded: %1 of %2 receipts.</source>
        <translation>将登记 %1 笔，共 %2 笔流水。</translation>
    </message>
    <message>
        <source>Recorded: %1 of %2 receipts.</source>
        <translation>已登记 %1 笔，共 %2 笔流水。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收回流水</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一户</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>疑似重复客户</translation>
    </message>
    <message>
        <source>The first %1 of %2 pairs.</source>
        <translation>只列出前 %1 对，共 %2 对。</translation>
    </message>
    <message>
        <source>Owner in the ledger</source>
        <translation>台账责任人</translation>
    </message>
    <message>
        <source>Book side</source>
        <translation>表内外</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>逾期起始日</translation>
    </message>
    <message>
        <source>Book of %1</source>
        <translation>%1 台账</translation>
    </message>
    <message>
        <source>%1 loans were written to %2.</source>
        <translation>已将 %1 笔借据写入 %2。</translation>
    </message>
    <message>
        <source>No day: %1</source>
        <translation>不是日期：%1</translation>
    </message>
    <message>
        <source>--month takes yyyy-MM.</source>
        <translation>--month 应写作 yyyy-MM。</translation>
    </message>
    <message>
        <source>Several borrowers fit “%1”: say more, or give the customer number.</source>
        <translation>有多户符合“%1”：请说得再具体些，或写客户号。</translation>
    </message>
    <message>
        <source>--at takes yyyy-MM-dd HH:mm, or HH:mm of today.</source>
        <translation>--at 应写作 yyyy-MM-dd HH:mm，或当天的 HH:mm。</translation>
    </message>
    <message>
        <source>Nothing in the conduct rules speaks against it.</source>
        <translation>不违反催收行为规范。</translation>
    </message>
    <message>
        <source>No amount: %1</source>
        <translation>金额无法识别：%1</translation>
    </message>
    <message>
        <source>The contact is recorded.</source>
        <translation>联系记录已保存。</translation>
    </message>
    <message>
        <source>%1 guarantees this loan by several contracts: record it in the window.</source>
        <translation>%1 以多份合同为此笔借款担保，请在窗口中登记。</translation>
    </message>
    <message>
        <source>The legal event is recorded.</source>
        <translation>法律事件已登记。</translation>
    </message>
    <message>
        <source>The promise is recorded.</source>
        <translation>承诺已登记。</translation>
    </message>
    <message>
        <source>More than is owed</source>
        <translation>超出欠款部分</translation>
    </message>
    <message>
        <source>The recovery is recorded.</source>
        <translation>回收已登记。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>No reason was given (--reason): numbers are masked, and the evidence itself is left out.</source>
        <translation>未写明事由（--reason）：证件号码已脱敏，证据文件未随附。</translation>
    </message>
    <message>
        <source>%1 files were written to %2.</source>
        <translation>已写入 %1 个文件：%2。</translation>
    </message>
    <message>
        <source>No letter: %1</source>
        <translation>未出具：%1</translation>
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
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Records past the retention period</source>
        <translation>保存期限已满的记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
</context>
</TS>
