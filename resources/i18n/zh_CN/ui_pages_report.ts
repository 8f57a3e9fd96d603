<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Pages</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>qingshou::ReportPage</name>
    <message>
        <source>The report as it will be printed</source>
        <translation>报表打印效果</translation>
    </message>
    <message>
        <source>Set up a campaign</source>
        <translation>设立活动</translation>
    </message>
    <message>
        <source>The progress report belongs to a campaign; none has started yet.</source>
        <translation>清收进度表属于某个活动；目前没有已启动的活动。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>清收进度表</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>电子表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Save the progress report</source>
        <translation>保存清收进度表</translation>
    </message>
    <message>
        <source>Progress report %1</source>
        <translation>清收进度表 %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
</TS>
