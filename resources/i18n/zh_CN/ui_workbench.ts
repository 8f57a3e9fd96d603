<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>qingshou::HeaderBar</name>
    <message>
        <source>Qingshou</source>
        <translation>清收工作台</translation>
    </message>
    <message>
        <source>Program menu</source>
        <translation>程序菜单</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1（演示）</translation>
    </message>
    <message>
        <source>Statistics date %1</source>
        <translation>数据日期 %1</translation>
    </message>
    <message>
        <source>No ledger yet</source>
        <translation>尚未导入台账</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a user&apos;s name, %2: the role</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>User menu: %1</source>
        <translation>用户菜单：%1</translation>
    </message>
</context>
<context>
    <name>qingshou::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>qingshou::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform>（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1：正在停止…</translation>
    </message>
</context>
</TS>
