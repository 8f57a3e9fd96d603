<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Choose a ledger…</source>
        <translation>选择台账…</translation>
    </message>
    <message>
        <source>Check against the book</source>
        <translation>与现有台账核对</translation>
    </message>
    <message>
        <source>Import into the book</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>修改列对应</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>载入对应方案…</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>保存对应方案…</translation>
    </message>
    <message>
        <source>Back to the runs</source>
        <translation>返回导入记录</translation>
    </message>
    <message>
        <source>Show its borrowers</source>
        <translation>查看涉及的借款人</translation>
    </message>
    <message>
        <source>Falls to recoveries…</source>
        <translation>不明下降转收回…</translation>
    </message>
    <message>
        <source>Save it with the errors marked…</source>
        <translation>标出错误并另存…</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>撤销导入…</translation>
    </message>
    <message>
        <source>Import receipts…</source>
        <translation>导入收回流水…</translation>
    </message>
    <message>
        <source>Export the whole ledger…</source>
        <translation>导出全部台账…</translation>
    </message>
</context>
<context>
    <name>ImportReceipts</name>
    <message>
        <source>Looking at the receipts</source>
        <translation>正在核对收回流水</translation>
    </message>
    <message>
        <source>Choose a file of receipts</source>
        <translation>选择收回流水文件</translation>
    </message>
    <message>
        <source>Receipts (*.csv *.txt *.xlsx *.xls *.xml *.html *.htm);;All files (*)</source>
        <translation>收回流水 (*.csv *.txt *.xlsx *.xls *.xml *.html *.htm);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>LedgerLabels</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>thousand yuan</source>
        <translation>千元</translation>
    </message>
    <message>
        <source>ten thousand yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>年利率 %</translation>
    </message>
    <message>
        <source>‰ a month</source>
        <translation>月利率 ‰</translation>
    </message>
    <message>
        <source>‱ a day</source>
        <translation>日利率 ‱</translation>
    </message>
    <message>
        <source>All loans of its branches</source>
        <translation>所含机构的全部贷款</translation>
    </message>
    <message>
        <source>Only their bad loans</source>
        <translation>仅所含机构的不良贷款</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Overdue state or guarantor only</source>
        <translation>仅逾期状态或保证人变化</translation>
    </message>
    <message>
        <source>Newly overdue</source>
        <translation>新增逾期</translation>
    </message>
    <message>
        <source>No longer overdue</source>
        <translation>不再逾期</translation>
    </message>
    <message>
        <source>Newly non-performing</source>
        <translation>新增不良</translation>
    </message>
    <message>
        <source>No longer non-performing</source>
        <translation>退出不良</translation>
    </message>
    <message>
        <source>Class worse</source>
        <translation>分类下迁</translation>
    </message>
    <message>
        <source>Class better</source>
        <translation>分类上迁</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>部分归还</translation>
    </message>
    <message>
        <source>Balance down to zero</source>
        <translation>余额归零</translation>
    </message>
    <message>
        <source>Balance risen</source>
        <translation>余额增加</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>责任人变更</translation>
    </message>
    <message>
        <source>Guarantee changed</source>
        <translation>担保变更</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <translation>到期日变更</translation>
    </message>
    <message>
        <source>Moved between the books</source>
        <translation>表内外变更</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between movements</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Relapsed</source>
        <translation>反弹（较上期）</translation>
    </message>
    <message>
        <source>Relapsed since the month-end</source>
        <translation>反弹（较上月末）</translation>
    </message>
    <message>
        <source>Relapsed since the year-end</source>
        <translation>反弹（较上年末）</translation>
    </message>
</context>
<context>
    <name>MappingFiles</name>
    <message>
        <source>Load a mapping</source>
        <translation>载入对应方案</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>对应方案 (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存对应方案</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>RefusedColumns</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Row refused</source>
        <translation>整行拒绝</translation>
    </message>
    <message>
        <source>Cell left out</source>
        <translation>该项不导入</translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>未采用的单元格</translation>
    </message>
</context>
<context>
    <name>RefusedOutput</name>
    <message>
        <source>Saving the marked ledger</source>
        <translation>正在另存标出错误的台账</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>The cells in red could not be read; the last column says why. Correct them, save the workbook and choose it here again.</source>
        <translation>红色单元格无法识别，最后一列说明原因。请更正并保存该工作簿，再在此处选择它导入。</translation>
    </message>
    <message>
        <source>Save the refused cells</source>
        <translation>保存未采用的单元格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-未采用.csv</translation>
    </message>
    <message>
        <source>Save the ledger with its errors marked</source>
        <translation>标出错误并另存台账</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>-to-correct.xlsx</source>
        <translation>-待更正.xlsx</translation>
    </message>
</context>
<context>
    <name>RunChangeList</name>
    <message>
        <source>What</source>
        <translation>变动</translation>
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
        <source>Class before</source>
        <translation>导入前分类</translation>
    </message>
    <message>
        <source>Class after</source>
        <translation>导入后分类</translation>
    </message>
    <message>
        <source>Unexplained fall (yuan)</source>
        <translation>不明下降（元）</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>台账变动</translation>
    </message>
    <message>
        <source>%1: what the ledger of %2 changed</source>
        <translation>%1：%2 台账变动</translation>
    </message>
    <message>
        <source>%1 · unit: yuan</source>
        <translation>%1 · 单位：元</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>导入前余额</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>导入后余额</translation>
    </message>
    <message>
        <source>Unexplained fall</source>
        <translation>不明下降</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>台账变动 %1</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>The whole book becomes what it was before this import. The import stays listed as undone.</source>
        <translation>整本台账恢复到本次导入之前，该次导入在列表中保留并注明已撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>qingshou::ColumnsForm</name>
    <message>
        <source>Statistics date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>文件范围</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>常用格式</translation>
    </message>
    <message>
        <source>Date format, such as yyMMdd</source>
        <translation>日期格式，如 yyMMdd</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Branch of rows without one</source>
        <translation>未注明机构的行归属</translation>
    </message>
    <message>
        <source>Columns of the ledger</source>
        <translation>台账各列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>有值单元格</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>One year, one month, one day, please.</source>
        <translation>年、月、日须各出现一次。</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%n 笔贷款</numerusform>
        </translation>
    </message>
    <message>
        <source>From the file&apos;s name: please check</source>
        <translation>取自文件名，请核对</translation>
    </message>
    <message>
        <source>The title speaks of bad loans</source>
        <translation>标题注明为不良贷款</translation>
    </message>
    <message>
        <source>The file does not have: %1. What is known of these stays.</source>
        <translation>文件缺少：%1。这些项目沿用已有数据。</translation>
    </message>
    <message>
        <source>Taken for: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>Written as: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>On which day do the balances stand?</source>
        <translation>请填写余额所对应的数据日期。</translation>
    </message>
    <message>
        <source>Only loans that the file speaks for can be reported absent.</source>
        <translation>请选择文件范围：只有范围内的贷款才会报告为未出现。</translation>
    </message>
    <message>
        <source>Recognise afresh</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
</context>
<context>
    <name>qingshou::FindingsView</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>拒绝行</translation>
    </message>
    <message>
        <source>Import although the total row differs</source>
        <translation>合计不符，仍然导入</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>无法识别的单元格</translation>
    </message>
    <message>
        <source>Every cell can be read.</source>
        <translation>所有单元格均可识别。</translation>
    </message>
    <message>
        <source>The statistics date lies in the future. After the import, no earlier ledger can be imported.</source>
        <translation>数据日期晚于今天。导入后将不能再导入更早日期的台账。</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n loan(s) · balance %2 yuan · %3</source>
        <translation>
            <numerusform>%1 · %n 笔贷款 · 余额 %2 元 · %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The total row agrees with the rows.</source>
        <translation>合计行与明细相符。</translation>
    </message>
    <message>
        <source>The total row (row %1) differs from the rows.</source>
        <translation>合计行（第 %1 行）与明细不符。</translation>
    </message>
    <message>
        <source>There is no total row to compare with.</source>
        <translation>文件没有合计行，无法比对。</translation>
    </message>
    <message>
        <source>Absent loans keep their balance: absent is not settled. Absent for the first time: %L1.</source>
        <translation>未出现的贷款保留原余额，不视为结清。其中首次未出现：%L1 笔。</translation>
    </message>
    <message>
        <source>Absent before and now back: %L1.</source>
        <translation>此前未出现、本次重新出现：%L1 笔。</translation>
    </message>
    <message>
        <source>New branches: %1</source>
        <translation>新增机构：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and are left out; what is known of them stays.</source>
        <translation>
            <numerusform>%n 个单元格无法识别，不导入，沿用已有数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshou::ImportPage</name>
    <message>
        <source>The book is empty. A ledger from the core system fills it: choose the file, or drop it onto the window.</source>
        <translation>尚未导入台账。请选择核心系统导出的台账文件，或将文件拖放到窗口中。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Ledgers that were imported, and what each did</source>
        <translation>历次导入的台账及其变动</translation>
    </message>
    <message>
        <source>%1: what was recognised</source>
        <translation>%1：识别结果</translation>
    </message>
    <message>
        <source>%1: what it would do to the book; nothing is changed yet</source>
        <translation>%1：核对结果，尚未导入</translation>
    </message>
    <message>
        <source>%1: imported</source>
        <translation>%1：已导入</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Ledgers (*.csv *.txt *.xlsx *.xls *.xml *.html *.htm);;All files (*)</source>
        <translation>台账 (*.csv *.txt *.xlsx *.xls *.xml *.html *.htm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at the ledger</source>
        <translation>正在识别台账</translation>
    </message>
    <message>
        <source>The ledger cannot be checked yet.</source>
        <translation>暂时不能核对台账。</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>正在核对台账</translation>
    </message>
    <message>
        <source>Importing the ledger</source>
        <translation>正在导入台账</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Columns as chosen for %1 of %2.</source>
        <translation>各列沿用 %1（%2）时的选择。</translation>
    </message>
</context>
<context>
    <name>qingshou::RunsView</name>
    <message>
        <source>Statistics date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款笔数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Loans that the run touched</source>
        <translation>本批次涉及的贷款</translation>
    </message>
    <message>
        <source>The run touched no loan of this kind.</source>
        <translation>本批次没有此类贷款。</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>变动类型</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部变动</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Fall not explained</source>
        <translation>余额不明下降</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销情况</translation>
    </message>
    <message>
        <source>The import was undone: the book is as it was before it.</source>
        <translation>该次导入已撤销，台账已恢复到导入之前。</translation>
    </message>
    <message>
        <source>The whole book of that day…</source>
        <translation>当日全部台账…</translation>
    </message>
</context>
</TS>
