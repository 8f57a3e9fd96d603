<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Conduct report</source>
        <translation>催收行为月报</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Open borrower</source>
        <translation>打开借款人</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Conduct report</source>
        <translation>催收行为月报</translation>
    </message>
</context>
<context>
    <name>qingshou::ConductPage</name>
    <message>
        <source>By officer</source>
        <translation>按信贷员</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Conduct report</source>
        <translation>催收行为月报</translation>
    </message>
    <message>
        <source>In this month the rules warned of nothing, and nothing was allowed.</source>
        <translation>本月没有提醒，也没有准予的禁止项。</translation>
    </message>
    <message>
        <source>The report could not be made. F5 tries again.</source>
        <translation>月报未能生成，按 F5 重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
</TS>
