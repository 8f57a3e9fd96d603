<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BundleChronology</name>
    <message>
        <source>, </source>
        <comment>between parts of an entry</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>loan %1</source>
        <translation>借据 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>致 %1</translation>
    </message>
    <message>
        <source>Loan paid out</source>
        <translation>发放贷款</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Loan due</source>
        <translation>贷款到期</translation>
    </message>
    <message>
        <source>guarantor %1</source>
        <translation>担保人 %1</translation>
    </message>
    <message>
        <source>Legal event</source>
        <translation>法律事件</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>裁判文书</translation>
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
        <source>voucher %1</source>
        <translation>凭证 %1</translation>
    </message>
</context>
<context>
    <name>ConductPaper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Conduct report %1</source>
        <translation>催收行为月报 %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>按信贷员</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CourtBundle</name>
    <message>
        <source>, </source>
        <comment>between points that are shown</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明对象</translation>
    </message>
    <message>
        <source>Seen or heard in it</source>
        <translation>已具备的要点</translation>
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
        <source>Sealed in the file on</source>
        <translation>存入日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>存入人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not enclosed</source>
        <translation>未随附</translation>
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
        <source>The exhibit is no picture: open the file.</source>
        <translation>此证据不是图片，请打开文件查看。</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Notices and receipts</source>
        <translation>通知书及回执</translation>
    </message>
    <message>
        <source>Exhibit %1: %2</source>
        <translation>证据 %1：%2</translation>
    </message>
    <message>
        <source>Court bundle %1</source>
        <translation>证据材料 %1</translation>
    </message>
    <message>
        <source>Court bundle: %1</source>
        <translation>证据材料：%1</translation>
    </message>
    <message>
        <source>identity number %1</source>
        <translation>证件号码 %1</translation>
    </message>
    <message>
        <source>telephone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>住址 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between details of a person</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Court bundle</source>
        <translation>证据材料</translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation>债权人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>经办机构</translation>
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
        <source>Guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between loan numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠款合计</translation>
    </message>
    <message>
        <source>%1 yuan (%2), ledger of %3</source>
        <translation>%1 元（%2），数据日期 %3</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The exhibits lie in the folder “evidence” beside this PDF as they came in. The file SHA256SUMS holds the hashes of them and of this PDF; the command “sha256sum -c SHA256SUMS” tells whether any was altered.</source>
        <translation>证据原文件在本 PDF 旁的“evidence”文件夹中，与存入时一致。SHA256SUMS 列有各证据及本 PDF 的哈希值，用命令“sha256sum -c SHA256SUMS”可核对有无改动。</translation>
    </message>
    <message>
        <source>Personal data are masked, and the exhibits themselves are not enclosed: their hashes are stated. The file SHA256SUMS holds the hash of this PDF.</source>
        <translation>个人信息已脱敏，证据文件未随附，只列其哈希值。SHA256SUMS 列有本 PDF 的哈希值。</translation>
    </message>
    <message>
        <source>Prepared by (signature)</source>
        <translation>编制人（签名）</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Seal of the institution</source>
        <translation>单位公章</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Exhibits and what they prove</source>
        <translation>证据及证明对象</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Loan %1</source>
        <translation>借据 %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>发放日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>借款金额（元）</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Principal (yuan)</source>
        <translation>本金余额（元）</translation>
    </message>
    <message>
        <source>Interest in arrears (yuan)</source>
        <translation>欠息（元）</translation>
    </message>
    <message>
        <source>Penalty and compound interest (yuan)</source>
        <translation>罚息和复利（元）</translation>
    </message>
    <message>
        <source>Fees (yuan)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠款合计（元）</translation>
    </message>
    <message>
        <source>Ledger of</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Recovered since the line before (yuan)</source>
        <translation>其间收回（元）</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>表内外</translation>
    </message>
    <message>
        <source>No notice was sent on these loans.</source>
        <translation>这些借据没有发出通知书。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>To</source>
        <translation>被通知人</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>送达情况</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between steps of a notice</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Number of exhibits</source>
        <translation>证据份数</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text for spreadsheets (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>清单已导出。</translation>
    </message>
    <message>
        <source>The list is too long for paper.</source>
        <translation>清单过长，不宜打印。</translation>
    </message>
    <message>
        <source>Up to %L1 rows can be printed. Filter the list, or export it.</source>
        <translation>最多打印 %L1 行，请先筛选，或改用导出。</translation>
    </message>
    <message>
        <source>List for printing</source>
        <translation>准备打印清单</translation>
    </message>
</context>
<context>
    <name>MessageOutput</name>
    <message numerus="yes">
        <source>%Ln message(s) were written, and each is logged as a contact.</source>
        <translation>
            <numerusform>已生成 %Ln 条，每条都已登记为一次联系。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters to PDF</source>
        <translation>信函生成 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>信函 %1</translation>
    </message>
    <message>
        <source>A new folder for the e-mails</source>
        <translation>存放邮件的新文件夹</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message>
        <source>E-mails %1</source>
        <translation>电子邮件 %1</translation>
    </message>
    <message>
        <source>Text messages for the gateway</source>
        <translation>短信平台名单</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text for spreadsheets (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Text messages %1</source>
        <translation>短信名单 %1</translation>
    </message>
</context>
<context>
    <name>NoticeOutput</name>
    <message>
        <source>Notices to PDF</source>
        <translation>通知书存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) were written.</source>
        <translation>
            <numerusform>已写入 %Ln 份通知书。</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Notices %1</source>
        <translation>催收通知书 %1</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
</context>
<context>
    <name>ProgressPaper</name>
    <message>
        <source>Note: there is no ledger of the end of last year; the opening balance is that of %1.</source>
        <translation>注：没有上年末台账，年初不良按 %1 数据。</translation>
    </message>
    <message>
        <source>Note: current non-performing balances are those of %1.</source>
        <translation>注：当前不良按 %1 数据。</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>By case owner</source>
        <translation>按责任人</translation>
    </message>
    <message>
        <source>%1: progress of collection by branch</source>
        <translation>%1清收进度表（按机构）</translation>
    </message>
    <message>
        <source>%1: progress of collection by case owner</source>
        <translation>%1清收进度表（按责任人）</translation>
    </message>
    <message>
        <source>As of %1, day %2 of %3, time elapsed %4%</source>
        <translation>截至 %1，第 %2 天（共 %3 天），序时进度 %4%</translation>
    </message>
    <message>
        <source>Unit: 10,000 yuan</source>
        <translation>单位：万元</translation>
    </message>
    <message>
        <source>Unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Recovered so far</source>
        <translation>累计收回</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>On-book cash</source>
        <translation>表内现金</translation>
    </message>
    <message>
        <source>Off-book cash</source>
        <translation>表外现金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Non-cash</source>
        <translation>非现金</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>NPL at opening</source>
        <translation>年初不良</translation>
    </message>
    <message>
        <source>NPL now</source>
        <translation>当前不良</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>较年初</translation>
    </message>
    <message>
        <source>NPL ratio</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No case owner</source>
        <translation>无责任人</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
    <message>
        <source>Progress report %1</source>
        <translation>清收进度表 %1</translation>
    </message>
    <message>
        <source>Pace gap (percentage points)</source>
        <translation>序时差（个百分点）</translation>
    </message>
</context>
<context>
    <name>StrategyCard</name>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Interest and costs (yuan)</source>
        <translation>欠息及费用（元）</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低分类</translation>
    </message>
    <message>
        <source>Limitation (safe)</source>
        <translation>诉讼时效（安全）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (%2, to %3)</source>
        <translation>%1（%2，至 %3）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between guarantors</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Strategy %1</source>
        <translation>一户一策 %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Strategy for one borrower</source>
        <translation>不良贷款清收“一户一策”卡</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
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
        <source>Total owed (yuan)</source>
        <translation>欠款合计（元）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Judgement of the case</source>
        <translation>情况分析</translation>
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
        <source>What is to be done</source>
        <translation>清收方案</translation>
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
        <source>Reason of this version</source>
        <translation>本版修改理由</translation>
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
        <source>Decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Branch head</source>
        <translation>机构负责人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2 前）</translation>
    </message>
    <message>
        <source>How it gets on</source>
        <translation>办理进展</translation>
    </message>
    <message>
        <source>Strategies %1</source>
        <translation>一户一策 %1</translation>
    </message>
</context>
<context>
    <name>StrategyOutput</name>
    <message>
        <source>None of them has a strategy yet.</source>
        <translation>所选借款人都还没有一户一策。</translation>
    </message>
    <message>
        <source>Strategy cards to PDF</source>
        <translation>一户一策存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Strategies %1</source>
        <translation>一户一策 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) were written.</source>
        <translation>
            <numerusform>已写入 %Ln 份一户一策。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysPaper</name>
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
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>年 %1%</translation>
    </message>
    <message>
        <source>Discounted at</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Repayment plan</source>
        <translation>分期还款</translation>
    </message>
    <message>
        <source>%1 yuan, %2 months, %3, %4</source>
        <translation>%1 元，%2 个月，%3，%4</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>%1 months from %2</source>
        <translation>自 %2 起 %1 个月</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>一次性还款</translation>
    </message>
    <message>
        <source>%1 yuan by %2</source>
        <translation>%2 前归还 %1 元</translation>
    </message>
    <message>
        <source>Lawsuit</source>
        <translation>诉讼</translation>
    </message>
    <message>
        <source>%1, %2 % of the claim in %3 days</source>
        <translation>%1，%3 天内收回诉求的 %2%</translation>
    </message>
    <message>
        <source>Settlement in kind</source>
        <translation>以物抵债</translation>
    </message>
    <message>
        <source>taken for %1 yuan, sold for %2 % of it in %3 days</source>
        <translation>作价 %1 元，%3 天内按 %2% 变现</translation>
    </message>
    <message>
        <source>Ways %1</source>
        <translation>处置方案比较 %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Ways to end a debt, compared</source>
        <translation>处置方案比较表</translation>
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
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠款合计（元）</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>测算依据</translation>
    </message>
    <message>
        <source>Cash by day (yuan), costs in brackets</source>
        <translation>按日现金流（元，括号内为费用）</translation>
    </message>
    <message>
        <source>Shares, days and costs are estimates; the arithmetic is exact, discounted simply by days.</source>
        <translation>比例、天数和费用为估计数；现值按天数单利折算。</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Branch head</source>
        <translation>机构负责人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审查人</translation>
    </message>
</context>
<context>
    <name>qingshou::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>整页宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
</TS>
