<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Undo the save</source>
        <translation>撤销本次保存</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增规则</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>qingshou::BranchesSection</name>
    <message>
        <source>Keep the old name as another spelling</source>
        <translation>把旧名称保留为别名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>机构号</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between spellings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序号</translation>
    </message>
    <message>
        <source>Among the branches beside it, small numbers first.</source>
        <translation>同级机构按此号从小到大排列。</translation>
    </message>
    <message>
        <source>Other spellings in ledgers</source>
        <translation>台账中的其他写法（别名）</translation>
    </message>
    <message>
        <source>A ledger that writes one of them means this branch; otherwise an import makes a new one.</source>
        <translation>台账里写别名的，导入时归入本机构；否则会新建一个机构。</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>输入别名</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>共 %n 个机构</numerusform>
        </translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>Ledgers that write %1 now mean %2.</source>
        <translation>台账中写“%1”的，今后归入“%2”。</translation>
    </message>
    <message>
        <source>The tree of branches and how ledgers spell their names</source>
        <translation>机构的上下级关系，以及台账里的各种写法</translation>
    </message>
</context>
<context>
    <name>qingshou::FirstPasswordDialog</name>
    <message>
        <source>Tell the user this password; another must be chosen at the next sign-in.</source>
        <translation>请把此密码告知用户本人；下次登录时必须另设新密码。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>qingshou::LettersSection</name>
    <message>
        <source>Back to the built-in wording</source>
        <translation>恢复内置文本</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文书内容</translation>
    </message>
    <message>
        <source>What may be inserted</source>
        <translation>可插入的内容</translation>
    </message>
    <message>
        <source>The page with made-up people</source>
        <translation>用示例数据排出的样张</translation>
    </message>
    <message>
        <source>You can read this but not change it. %1</source>
        <translation>您可以查看，但不能修改。%1</translation>
    </message>
    <message>
        <source>What may be inserted; * must not be missing. Enter inserts it where the cursor is. Lines: # title, ## heading, &gt; without indent.</source>
        <translation>可插入的内容，带 * 的不能缺少；按回车插入光标处。行首：# 标题，## 小标题，&gt; 不缩进。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in wording of your own</source>
        <translation>
            <numerusform>%n 种文书用本社文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands alone on a line.</source>
        <translation>须单独占一行。</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开吗？</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>此处填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n page(s): the receipt no longer stands on the same sheet.</source>
        <translation>
            <numerusform>要排 %n 页：回执不在同一张纸上了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Saved. Every letter printed from now on has this wording.</source>
        <translation>已保存。今后打印的文书都用这个文本。</translation>
    </message>
    <message>
        <source>Back to the built-in wording?</source>
        <translation>恢复内置文本？</translation>
    </message>
    <message>
        <source>Your own wording of this letter is given up; the audit keeps it. Letters that were printed keep theirs.</source>
        <translation>本社修改的文本不再使用，审计中仍有留存。已经打印的文书不变。</translation>
    </message>
    <message>
        <source>The built-in wording is in use again.</source>
        <translation>已恢复内置文本。</translation>
    </message>
    <message>
        <source>The wording of notices, promises, agreements and records</source>
        <translation>通知书、承诺书、协议和记录的文字</translation>
    </message>
</context>
<context>
    <name>qingshou::MeSection</name>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>我的账号</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机显示</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言（Language）</translation>
    </message>
    <message>
        <source>Changes at once: the window is built anew.</source>
        <translation>选择后立即生效，窗口会重新载入。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Show the parameter</source>
        <translation>查看参数</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>全辖</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>姓名：%1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>机构：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Your password was changed. The old one opens nothing any more.</source>
        <translation>密码已修改，旧密码即日起失效。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>这不是您的密码。</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Your password, language and theme</source>
        <translation>本人的密码、语言和主题</translation>
    </message>
</context>
<context>
    <name>qingshou::PolicySection</name>
    <message>
        <source>Only what is not the default</source>
        <translation>只看已调整的</translation>
    </message>
    <message>
        <source>No parameter matches.</source>
        <translation>没有符合条件的参数。</translation>
    </message>
    <message>
        <source>You can read these parameters but not change them. %1</source>
        <translation>您可以查看参数，但不能修改。%1</translation>
    </message>
    <message>
        <source>Search parameters, rules, values</source>
        <translation>搜索参数、依据、取值</translation>
    </message>
    <message>
        <source>%1 parameters, %2 of them not at the default</source>
        <translation>共 %1 项参数，其中 %2 项已调整</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved: %n value(s) cannot be used. Correct what is marked.</source>
        <translation>
            <numerusform>未保存：有 %n 项填写有误，请改正标红处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n parameter(s).</source>
        <translation>
            <numerusform>已保存 %n 项参数。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last save was taken back.</source>
        <translation>已撤销上次保存，恢复为原值。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What the law or the bank decides and the program follows</source>
        <translation>由法规或本社规定、程序据以计算的参数</translation>
    </message>
</context>
<context>
    <name>qingshou::RecordsSection</name>
    <message>
        <source>You can read this but not change it. %1</source>
        <translation>您可以查看，但不能修改。%1</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开吗？</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>此处填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
</context>
<context>
    <name>qingshou::SettingRow</name>
    <message>
        <source>Default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Not the default</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Confirm with counsel</source>
        <translation>宜由法务确认</translation>
    </message>
    <message>
        <source>Practice differs from place to place: ask the bank&apos;s lawyer before relying on it.</source>
        <translation>各地做法不一，采用前请征求本社法务意见。</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢复默认值</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>范围：%1 至 %2</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>请填 %1 至 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存的值：%1</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>恢复内置文本</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>可用字段：%1</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>没有{%1}这个字段。</translation>
    </message>
</context>
<context>
    <name>qingshou::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Change the language without saving?</source>
        <translation>不保存就切换语言吗？</translation>
    </message>
    <message>
        <source>The window is built anew; what was typed and not saved is lost.</source>
        <translation>窗口会重新载入，未保存的填写将丢失。</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>qingshou::StrategyRulesSection</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 (out of use)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>建议方案</translation>
    </message>
    <message>
        <source>Strategy rules</source>
        <translation>方案规则</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Only while a legal period is about to end</source>
        <translation>仅当法定期限将届满时</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Small numbers are tried first; the first rule that fits proposes.</source>
        <translation>数字小的先匹配，采用第一条符合的规则。</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from … to</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Owed altogether (yuan)</source>
        <translation>欠款合计（元）</translation>
    </message>
    <message>
        <source>Measures, in the order they are to be taken</source>
        <translation>措施（按先后顺序）</translation>
    </message>
    <message>
        <source>Class (none pressed: any)</source>
        <translation>五级分类（不选为不限）</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Capacity to pay</source>
        <translation>还款能力</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>还款意愿</translation>
    </message>
    <message>
        <source>Broken promises, at least</source>
        <translation>违约承诺次数，不少于</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>清收前景</translation>
    </message>
    <message>
        <source>To be done within (days)</source>
        <translation>完成时限（天）</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>What is proposed for a borrower: the first rule that fits</source>
        <translation>按第一条符合的规则为借款人建议方案</translation>
    </message>
</context>
<context>
    <name>qingshou::UsersSection</name>
    <message>
        <source>Reset password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>To be changed at sign-in</source>
        <translation>登录时须修改</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Typed at sign-in; it stays as it is.</source>
        <translation>登录时输入，建立后不能修改。</translation>
    </message>
    <message>
        <source>Sees this branch and all below it.</source>
        <translation>可见本机构及其下级机构。</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>全辖</translation>
    </message>
    <message>
        <source>%1 users, %2 of them active</source>
        <translation>共 %1 个用户，其中 %2 个启用</translation>
    </message>
    <message>
        <source>Tell the user this first password; another must be chosen at the first sign-in.</source>
        <translation>请把初始密码告知用户本人；首次登录时必须另设新密码。</translation>
    </message>
    <message>
        <source>Disabled: the password opens nothing any more. What this user did stays in the audit.</source>
        <translation>已停用：原密码失效。该用户的操作记录仍保留在审计中。</translation>
    </message>
    <message>
        <source>This is you: a change of role or branch holds from your next sign-in.</source>
        <translation>这是您本人的账号：角色或机构的变动自您下次登录起生效。</translation>
    </message>
    <message>
        <source>A change of role or branch holds from the user&apos;s next sign-in.</source>
        <translation>角色或机构的变动自该用户下次登录起生效。</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>Choose a first password and type it twice.</source>
        <translation>请设置初始密码，并输入两遍。</translation>
    </message>
    <message>
        <source>Nothing was saved. The first password is missing or not typed twice the same.</source>
        <translation>未保存。初始密码未填、过短，或两次输入不一致。</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>“%1”已可登录。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>“%1”的资料已修改。</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>停用“%1”吗？</translation>
    </message>
    <message>
        <source>The user can no longer sign in and the password is gone. What was recorded stays; an administrator can enable the user again with a new first password.</source>
        <translation>停用后该用户不能登录，密码作废；已有记录保留不变。管理员可重新启用，并另设初始密码。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>“%1”已停用，不能再登录。</translation>
    </message>
    <message>
        <source>New first password for %1</source>
        <translation>为“%1”重置密码</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>启用“%1”</translation>
    </message>
    <message>
        <source>%1 has a new first password.</source>
        <translation>“%1”的密码已重置。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>“%1”已重新启用，可以登录。</translation>
    </message>
    <message>
        <source>Who may sign in, in which role and for which branch</source>
        <translation>谁可以登录、什么角色、归属哪个机构</translation>
    </message>
</context>
</TS>
