<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>qingshou::CheckedEdit</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>qingshou::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>qingshou::ConductFindings</name>
    <message>
        <source>Conduct rules</source>
        <translation>催收行为规范</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: blocked or warning, %2: what the rule says</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>qingshou::DataTable</name>
    <message numerus="yes">
        <source>The first %n row(s) copied. Export the table for more.</source>
        <translation>
            <numerusform>已复制前 %n 行。需要更多请导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshou::DateEdit</name>
    <message>
        <source>0930, +7 or %1</source>
        <translation>0930、+7 或 %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (Down)</source>
        <translation>日历（向下键）</translation>
    </message>
    <message>
        <source>Not a day. Type 0930, 2026-09-30, +7 or %1.</source>
        <translation>无法识别的日期。可输入 0930、2026-09-30、+7 或 %1。</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>不能早于 %1。</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>不能晚于 %1。</translation>
    </message>
    <message>
        <source>yyyy-MM-dd dddd</source>
        <translation>yyyy-MM-dd dddd</translation>
    </message>
</context>
<context>
    <name>qingshou::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>去掉此筛选条件</translation>
    </message>
</context>
<context>
    <name>qingshou::MoneyEdit</name>
    <message>
        <source>12,500 or %1</source>
        <translation>12,500 或 %1</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>Not an amount. Type 12,500 or %1.</source>
        <translation>无法识别的金额。可输入 12,500 或 %1。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>qingshou::NewPassword</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>再输一遍</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed twice the same</source>
        <translation>两次输入一致</translation>
    </message>
    <message>
        <source>This differs from the first one.</source>
        <translation>与第一次输入的不同。</translation>
    </message>
</context>
<context>
    <name>qingshou::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
</context>
<context>
    <name>qingshou::TalkingPoints</name>
    <message>
        <source>What to say: %1</source>
        <extracomment>%1: the situation, as &quot;After a broken promise&quot;</extracomment>
        <translation>话术：%1</translation>
    </message>
</context>
</TS>
