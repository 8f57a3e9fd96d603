<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>qingshou::BalanceChart</name>
    <message>
        <source>Balance by ledger</source>
        <translation>历次台账余额</translation>
    </message>
    <message>
        <source>%1: balance %2 yuan by the ledger of %3</source>
        <translation>%1：余额 %2 元（%3 台账）</translation>
    </message>
</context>
<context>
    <name>qingshou::CompletionBars</name>
    <message>
        <source>Completion by branch</source>
        <translation>各机构完成率</translation>
    </message>
    <message>
        <source>%1: %2, time elapsed %3</source>
        <translation>%1：完成率 %2，序时进度 %3</translation>
    </message>
    <message>
        <source>time elapsed %1</source>
        <translation>序时进度 %1</translation>
    </message>
</context>
<context>
    <name>qingshou::ProgressChart</name>
    <message>
        <source>Recovered so far</source>
        <translation>累计收回</translation>
    </message>
    <message>
        <source>Pace line (target × time elapsed)</source>
        <translation>序时线（任务 × 序时进度）</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a day on the chart&apos;s axis</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MM-dd</source>
        <comment>a day on the chart&apos;s axis</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Recovered so far against the pace line</source>
        <translation>累计收回与序时线</translation>
    </message>
    <message>
        <source>%1: %2 that day, %3 so far, %4 by the pace line</source>
        <translation>%1：当日收回 %2，累计 %3，序时应达 %4</translation>
    </message>
</context>
</TS>
