<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Open borrower</source>
        <translation>打开借款人</translation>
    </message>
    <message>
        <source>Assign case owner…</source>
        <translation>指定清收责任人…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>查找重复…</translation>
    </message>
    <message>
        <source>Totals by group…</source>
        <translation>分组合计…</translation>
    </message>
    <message>
        <source>Plan a contact…</source>
        <translation>安排联系…</translation>
    </message>
    <message>
        <source>Withdraw planned contacts…</source>
        <translation>撤销安排…</translation>
    </message>
    <message>
        <source>Print letters…</source>
        <translation>打印文书…</translation>
    </message>
    <message>
        <source>Print strategy cards…</source>
        <translation>打印一户一策…</translation>
    </message>
    <message>
        <source>Messages to many…</source>
        <translation>群发…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Borrowers</source>
        <translation>借款人</translation>
    </message>
</context>
<context>
    <name>qingshou::BorrowerCard</name>
    <message>
        <source>Select a borrower to see the case in short; Enter opens it.</source>
        <translation>选中借款人可在此查看概况，按回车打开。</translation>
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
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Owed (yuan)</source>
        <translation>欠款（元）</translation>
    </message>
    <message>
        <source>Principal (yuan)</source>
        <translation>本金（元）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近动态</translation>
    </message>
</context>
<context>
    <name>qingshou::BorrowerFilters</name>
    <message>
        <source>Name, loan or customer number, identity number, phone</source>
        <translation>姓名、借据号、客户号、证件号、电话</translation>
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
        <translation>五级分类</translation>
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
        <source>Needs a look</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无责任人</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>承诺未履行</translation>
    </message>
    <message>
        <source>Next action due</source>
        <translation>跟进到期</translation>
    </message>
    <message>
        <source>Unexplained fall of the balance</source>
        <translation>余额不明下降</translation>
    </message>
    <message>
        <source>Class deviates</source>
        <translation>分类偏离</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation>仍有欠款</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filter values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>chosen on another page</source>
        <translation>来自其他页面</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>%1 to %2 days past due</source>
        <translation>逾期 %1–%2 天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due and more</source>
        <translation>
            <numerusform>逾期 %n 天以上（含）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) past due</source>
        <translation>
            <numerusform>逾期 %n 天以内（含）</numerusform>
        </translation>
    </message>
    <message>
        <source>balance from %1 yuan</source>
        <translation>余额 %1 元以上</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>承诺未履行</translation>
    </message>
    <message>
        <source>next action due by %1</source>
        <translation>%1 前应跟进</translation>
    </message>
    <message>
        <source>unexplained fall</source>
        <translation>余额不明下降</translation>
    </message>
    <message>
        <source>class deviates</source>
        <translation>分类偏离</translation>
    </message>
    <message>
        <source>never contacted</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>still owes</source>
        <translation>仍有欠款</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>qingshou::BorrowersPage</name>
    <message>
        <source>Borrowers</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>No borrower fits the filters. Take one off, or clear them all.</source>
        <translation>没有符合条件的借款人，请去掉部分条件或全部清除。</translation>
    </message>
    <message>
        <source>No borrowers yet: they come with the first ledger.</source>
        <translation>还没有借款人，导入台账后即可显示。</translation>
    </message>
    <message>
        <source>everybody in your part of the book</source>
        <translation>所辖全部借款人</translation>
    </message>
    <message>
        <source>%L1 borrowers · %L2 loans · balance %3 yuan · arrears %4 yuan</source>
        <translation>%L1 户 · %L2 笔 · 余额 %3 元 · 欠息及费用 %4 元</translation>
    </message>
    <message>
        <source>selected: %L1 · balance %2 · arrears %3</source>
        <translation>选中 %L1 户 · 余额 %2 · 欠息及费用 %3</translation>
    </message>
    <message>
        <source>Borrowers %1</source>
        <translation>借款人清单 %1</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>正在汇总……</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复客户</translation>
    </message>
    <message>
        <source>All borrowers, usual columns</source>
        <translation>全部借款人，恢复默认列</translation>
    </message>
</context>
<context>
    <name>qingshou::DaysRange</name>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>to</source>
        <comment>days from … to …</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>qingshou::ViewChooser</name>
    <message>
        <source>Save changes to “%1”</source>
        <translation>将改动存入“%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No view saved yet</source>
        <translation>还没有保存的视图</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>（无法读取）</translation>
    </message>
    <message>
        <source>The view “%1” cannot be shown</source>
        <translation>无法显示视图“%1”</translation>
    </message>
    <message>
        <source>%1 It is kept as it is; the list stays unchanged.</source>
        <translation>%1该视图原样保留，当前清单不变。</translation>
    </message>
    <message>
        <source>This list cannot be saved as a view</source>
        <translation>这份清单不能存为视图</translation>
    </message>
    <message>
        <source>It shows the borrowers behind a figure of another page. Take that filter off first.</source>
        <translation>它显示的是其他页面某个数字对应的借款人。请先去掉该筛选条件。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Keeps the filters, the text, the order and the columns of the list.</source>
        <translation>保存当前清单的筛选条件、查找文字、排序和显示的列。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace the view “%1”?</source>
        <translation>替换视图“%1”？</translation>
    </message>
    <message>
        <source>A view of this name is there already. It will show the list as it is now.</source>
        <translation>已有同名视图。替换后将按当前清单显示。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>The view “%1” gets another name.</source>
        <translation>给视图“%1”换一个名称。</translation>
    </message>
    <message>
        <source>A view of this name is there already.</source>
        <translation>已有同名视图。</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>Only the view goes; the borrowers stay as they are.</source>
        <translation>只删除视图，借款人资料不受影响。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <translation>视图：%1（已改动）</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
</context>
<context>
    <name>qingshou::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字。</translation>
    </message>
</context>
</TS>
