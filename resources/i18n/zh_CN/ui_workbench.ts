<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>qingshou::ChangePasswordDialog</name>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>这不是您的密码。</translation>
    </message>
</context>
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
    <name>qingshou::MainWindow</name>
    <message>
        <source>Open a workstation file</source>
        <translation>打开工作台文件</translation>
    </message>
    <message>
        <source>Workstation files (*.qingshou)</source>
        <translation>工作台文件 (*.qingshou)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Qingshou %1</source>
        <translation>清收工作台 %1</translation>
    </message>
    <message>
        <source>Collections workstation for credit cooperatives.
Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>农村信用社不良贷款清收工作台。
本程序是自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>New workstation file</source>
        <translation>新建工作台文件</translation>
    </message>
    <message>
        <source>Qingshou</source>
        <translation>清收工作台</translation>
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
