<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Main</name>
    <message>
        <source>Collections workstation for credit cooperatives.</source>
        <translation>农村信用社不良贷款清收工作台。</translation>
    </message>
    <message>
        <source>Language: zh_CN or en.</source>
        <translation>界面语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Workstation file to open.</source>
        <translation>要打开的工作台文件。</translation>
    </message>
    <message>
        <source>Languages are: %1</source>
        <translation>可用语言：%1</translation>
    </message>
</context>
</TS>
