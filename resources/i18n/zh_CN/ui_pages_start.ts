<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>qingshou::Countdown</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>请等待 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshou::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定可能已打开。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>%1 (%2) works here. What was typed and not saved is kept.</source>
        <translation>%1（%2）正在使用。已填写但未保存的内容仍保留。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>What was typed and not saved is lost.</source>
        <translation>已填写但未保存的内容将丢失。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>This is a demo file: the password is %1</source>
        <translation>演示文件，密码为 %1</translation>
    </message>
</context>
<context>
    <name>qingshou::NewFilePage</name>
    <message>
        <source>New workstation file</source>
        <translation>新建工作台文件</translation>
    </message>
    <message>
        <source>Create file…</source>
        <translation>创建文件…</translation>
    </message>
    <message>
        <source>The file holds everything of this workstation. Personal data in it are sealed from the start.</source>
        <translation>本工作站的全部数据都保存在这个文件里，其中的个人信息一律加密。</translation>
    </message>
    <message>
        <source>Name of the cooperative</source>
        <translation>联社名称</translation>
    </message>
    <message>
        <source>Workstation number</source>
        <translation>工作站编号</translation>
    </message>
    <message>
        <source>Different on each computer of the cooperative, so that files can be put together later.</source>
        <translation>联社内每台电脑各用一个编号，以便日后合并文件。</translation>
    </message>
    <message>
        <source>Branches, one a line</source>
        <translation>机构，每行一个</translation>
    </message>
    <message>
        <source>Indent with two spaces what belongs to the branch above. Branches that only a ledger names are added when it is imported.</source>
        <translation>下级机构在行首空两格。台账中出现的新机构会在导入时自动添加。</translation>
    </message>
    <message>
        <source>First administrator: user name</source>
        <translation>首位管理员：用户名</translation>
    </message>
    <message>
        <source>First administrator: name</source>
        <translation>首位管理员：姓名</translation>
    </message>
    <message>
        <source>As it shall stand in the audit.</source>
        <translation>将记入审计记录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>qingshou::PasswordPage</name>
    <message>
        <source>Choose your own password</source>
        <translation>请设置您自己的密码</translation>
    </message>
    <message>
        <source>Change and begin</source>
        <translation>修改并开始工作</translation>
    </message>
    <message>
        <source>Your password was set by an administrator. From now on only you shall know it.</source>
        <translation>当前密码由管理员设置，请改成只有您自己知道的密码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>qingshou::RecoverPage</name>
    <message>
        <source>Choose a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>设置密码并登录</translation>
    </message>
    <message>
        <source>For administrators, with the recovery key that was printed when the file was made. Everybody else asks an administrator for a new password.</source>
        <translation>仅限管理员，使用创建文件时打印的恢复密钥。其他人员请联系管理员重置密码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Administrator&apos;s user name</source>
        <translation>管理员用户名</translation>
    </message>
    <message>
        <source>Eight groups of four letters and digits, without 0, 1, O and I.</source>
        <translation>共八组，每组四个字母或数字，不含 0、1、O、I。</translation>
    </message>
</context>
<context>
    <name>qingshou::RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Recovery key of a workstation file</source>
        <translation>工作台文件恢复密钥</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>联社名称</translation>
    </message>
    <message>
        <source>Workstation number</source>
        <translation>工作站编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>With this key an administrator can choose a new password when every password is lost. Without it and without a password nobody can open the sealed data of this file, not even the maker of the program.
Keep this sheet in the safe, not beside the computer. Whoever holds it and the file can read everything.</source>
        <translation>所有密码都丢失时，管理员可凭此密钥设置新密码。没有密钥也没有密码，任何人都无法打开文件中的加密数据，程序开发者也不例外。
请将本页存入保险柜，不要放在电脑旁。同时持有本页和文件的人可以读取全部内容。</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>请保管好恢复密钥</translation>
    </message>
    <message>
        <source>It is shown this once. With it an administrator gets in when every password is lost; without it lost passwords cannot be replaced. Print it and put it into the safe.</source>
        <translation>恢复密钥只显示这一次。所有密码都丢失时，管理员凭它进入；没有它，丢失的密码无法找回。请打印并存入保险柜。</translation>
    </message>
    <message>
        <source>Recovery key %1</source>
        <translation>恢复密钥 %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have printed or written down the key and keep it in a safe place.</source>
        <translation>我已打印或抄下恢复密钥，并已妥善保管。</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>qingshou::SignInPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定可能已打开。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>打开其他文件</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This is a demo file with made-up people. Look around as:</source>
        <translation>这是演示文件，人名均为虚构。可以用下列身份查看：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>qingshou::StartPage</name>
    <message>
        <source>Qingshou</source>
        <translation>清收工作台</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Collections workstation for credit cooperatives. Each workstation keeps its book in one file on this computer.</source>
        <translation>农村信用社不良贷款清收工作台。每个工作站的数据保存在本机的一个文件里。</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
</context>
</TS>
