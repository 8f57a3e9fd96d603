<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Search</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
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
    <message>
        <source>Search  %1</source>
        <extracomment>%1: the key, Ctrl+K</extracomment>
        <translation>搜索  %1</translation>
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
    <name>qingshou::SearchBox</name>
    <message>
        <source>Find anyone</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>Name, pinyin, number or its last four, village, branch</source>
        <translation>姓名、拼音、号码或后四位、村、机构</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The book is being read for searching. A moment, please…</source>
        <translation>正在读取台账以供搜索，请稍候……</translation>
    </message>
    <message>
        <source>Nobody found yet; part of the book is still being read. What can be searched: %1</source>
        <translation>暂未找到，部分台账还在读取中。可以搜索：%1</translation>
    </message>
    <message>
        <source>Nobody found in your branches. What can be searched: %1</source>
        <translation>在您可查看的机构范围内没有找到。可以搜索：%1</translation>
    </message>
    <message>
        <source>There are more. Type on, or narrow with a second word: a branch, or the last four of a number.</source>
        <translation>还有更多结果。请继续输入，或空格后再加机构名、号码后四位缩小范围。</translation>
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
