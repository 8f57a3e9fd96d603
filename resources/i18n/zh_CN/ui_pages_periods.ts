<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Pages</name>
    <message>
        <source>Legal dates</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>qingshou::PeriodExplanation</name>
    <message>
        <source>How this date came about</source>
        <translation>期限计算过程</translation>
    </message>
    <message>
        <source>Select a row to see which events moved its date.</source>
        <translation>选中一行可查看期限是怎样算出来的。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Seized or last renewed on %1, to %2; never moved off holidays.</source>
        <translation>%1 查封或最近续封，至 %2；不因节假日顺延。</translation>
    </message>
</context>
<context>
    <name>qingshou::PeriodsPage</name>
    <message>
        <source>Legal dates</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>期限种类</translation>
    </message>
    <message>
        <source>all periods</source>
        <translation>全部期限</translation>
    </message>
    <message>
        <source>Ending within</source>
        <translation>届满范围</translation>
    </message>
    <message>
        <source>whenever they end</source>
        <translation>不限届满日</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内届满</numerusform>
        </translation>
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
        <source>all branches</source>
        <translation>全部机构</translation>
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
        <source>limitation, guarantee and enforcement periods, by the safe date</source>
        <translation>诉讼时效、保证期间、申请执行时效，按安全日期排列</translation>
    </message>
    <message>
        <source>No period fits. Choose other colours or another branch.</source>
        <translation>没有符合条件的期限，请更换颜色或机构。</translation>
    </message>
    <message>
        <source>%L1 periods · passed %L2 · red %L3 · orange %L4 · yellow %L5</source>
        <translation>%L1 条 · 已过 %L2 · 红 %L3 · 橙 %L4 · 黄 %L5</translation>
    </message>
    <message>
        <source>Legal dates %1</source>
        <translation>期限清单 %1</translation>
    </message>
</context>
</TS>
