<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Register…</source>
        <translation>登记投诉…</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>交办…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Return visit…</source>
        <translation>安排回访…</translation>
    </message>
    <message>
        <source>Open borrower</source>
        <translation>打开借款人</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Complaints</source>
        <translation>投诉回访</translation>
    </message>
</context>
<context>
    <name>qingshou::ComplaintsPage</name>
    <message>
        <source>open</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>all complaints</source>
        <translation>全部投诉</translation>
    </message>
    <message>
        <source>return visits to make</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>all return visits</source>
        <translation>全部回访</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉回访</translation>
    </message>
    <message>
        <source>No complaint here. Ctrl+N registers one; on a borrower&apos;s page it is O.</source>
        <translation>没有投诉。按 Ctrl+N 登记；在借款人页面按 O。</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>No return visit here. H on a borrower&apos;s page schedules one.</source>
        <translation>没有回访。在借款人页面按 H 安排。</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Nothing was received and nobody was asked in this time.</source>
        <translation>该期间没有投诉，也没有回访。</translation>
    </message>
    <message>
        <source>Name or words</source>
        <translation>姓名或内容</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>What people complain of, by when they get an answer, and how satisfied they are</source>
        <translation>投诉内容、答复期限与满意度</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>Extend the time for the answer</source>
        <translation>延长答复期限</translation>
    </message>
    <message>
        <source>Once, as a complex case, with the approval of somebody who does not handle it. The complainant is told.</source>
        <translation>按复杂情况延长一次，须由非承办人批准，并告知投诉人。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Close the complaint</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>What was made of it: what was put right, and what is done that it does not happen again.</source>
        <translation>处理结果：如何纠正、如何防止再次发生。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Withdraw the return visit</source>
        <translation>取消回访</translation>
    </message>
    <message>
        <source>It is not made. It stays in the timeline, struck out.</source>
        <translation>不再回访。记录保留在时间线中并划去。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw the complaint</source>
        <translation>撤回投诉</translation>
    </message>
    <message>
        <source>Whoever complained takes it back, or it was entered by mistake. It stays listed, and contact is no longer on hold for it.</source>
        <translation>投诉人撤回，或系误登。记录保留，不再因此暂停催收。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
</TS>
