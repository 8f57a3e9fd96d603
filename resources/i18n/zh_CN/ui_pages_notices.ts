<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Record the outcome…</source>
        <translation>登记送达结果…</translation>
    </message>
    <message>
        <source>Print selected…</source>
        <translation>打印所选…</translation>
    </message>
    <message>
        <source>Open borrower</source>
        <translation>打开借款人</translation>
    </message>
    <message>
        <source>Void the notice…</source>
        <translation>作废通知书…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Notices</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>qingshou::NoticesPage</name>
    <message>
        <source>without proof</source>
        <translation>待取得凭证</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>with proof</source>
        <translation>已有凭证</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>No notice of this kind. Select borrowers on their page and press Ctrl+Shift+N.</source>
        <translation>没有此类通知书。请在借款人列表中选择借款人，按 Ctrl+Shift+N 打印。</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message>
        <source>Void the notice</source>
        <translation>作废通知书</translation>
    </message>
    <message>
        <source>%1 stays listed as voided, and its number stays used.</source>
        <translation>%1将保留在列表中并标为作废，编号不再使用。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>What was printed for whom, and what proves that it arrived or was signed</source>
        <translation>给谁打印了什么，有什么证明已送达或已签字</translation>
    </message>
</context>
</TS>
