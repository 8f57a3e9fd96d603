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
        <source>Put off…</source>
        <translation>推后…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>按村排列</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>qingshou::LooseComplaints</name>
    <message>
        <source>They name no borrower of the book, so that they stand in no line below.</source>
        <translation>投诉未指明台账中的借款人，因此不在下面的名单中。</translation>
    </message>
    <message>
        <source>Complaints of no borrower %L1</source>
        <translation>未指明借款人的投诉 %L1</translation>
    </message>
</context>
<context>
    <name>qingshou::TodayPage</name>
    <message>
        <source>Today&apos;s work</source>
        <translation>今日工作</translation>
    </message>
    <message>
        <source>There is no work yet: it comes with the first ledger, promises and plans.</source>
        <translation>还没有待办事项：导入第一份台账、登记承诺和还款计划后，这里就有了。</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>%1, the most pressing first</source>
        <translation>%1，最紧要的排在前面</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Today&apos;s work is being put together…</source>
        <translation>正在整理今日工作……</translation>
    </message>
    <message>
        <source>all case owners</source>
        <translation>全部责任人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无责任人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing is put off.</source>
        <translation>没有推后的事项。</translation>
    </message>
    <message>
        <source>Nothing is due today. Promises, plans and next actions bring borrowers here.</source>
        <translation>今天没有待办事项。登记承诺、还款计划和下一步行动后，到期的借款人会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing of this kind is due today.</source>
        <translation>今天没有这一类待办事项。</translation>
    </message>
    <message>
        <source>%L1 borrowers · expected %2 yuan</source>
        <translation>%L1 户 · 预计可收 %2 元</translation>
    </message>
    <message>
        <source>Today&apos;s work %1</source>
        <translation>今日工作 %1</translation>
    </message>
    <message>
        <source>For a round of visits: village by village, as the addresses name them.</source>
        <translation>便于走村入户：按住址中的村名排列。</translation>
    </message>
    <message>
        <source>%1, village by village</source>
        <translation>%1，按村组排列</translation>
    </message>
</context>
</TS>
