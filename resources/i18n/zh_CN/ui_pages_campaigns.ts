<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Commands</name>
    <message>
        <source>New campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Freeze and start…</source>
        <translation>冻结基数并启动…</translation>
    </message>
    <message>
        <source>Close campaign…</source>
        <translation>结束活动…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>清收进度表</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Campaigns</source>
        <translation>清收活动</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Team, line %1: no name.</source>
        <translation>团队第 %1 行：没有姓名。</translation>
    </message>
    <message>
        <source>Team, line %1: “%2” is neither a duty nor a branch.</source>
        <translation>团队第 %1 行：“%2”既不是职责，也不是机构。</translation>
    </message>
</context>
<context>
    <name>qingshou::CampaignChooser</name>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>qingshou::CampaignForm</name>
    <message>
        <source>Period and scope</source>
        <translation>期间与范围</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>清收任务</translation>
    </message>
    <message>
        <source>One person a line: duty, name, branch. Duties: %1, %2, %3.</source>
        <translation>每人一行：职责、姓名、机构。职责有：%1、%2、%3。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>攻坚团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>天数计算</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: goal, timetable, rewards</source>
        <translation>备注：目标、安排、奖惩</translation>
    </message>
    <message>
        <source>In scope by the ledger of %1: %2 borrowers, %3 loans, %4 × 10,000 yuan</source>
        <translation>按 %1 台账，范围内共 %2 户、%3 笔借据，余额 %4 万元</translation>
    </message>
    <message>
        <source>No ledger yet: import one before the campaign starts.</source>
        <translation>还没有台账：活动启动前请先导入。</translation>
    </message>
</context>
<context>
    <name>qingshou::CampaignsPage</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>清收活动</translation>
    </message>
    <message>
        <source>A campaign joins a goal, a period, a frozen baseline and targets; none has been set up.</source>
        <translation>清收活动包含目标、期间、冻结的基数和任务；目前还没有设立活动。</translation>
    </message>
    <message>
        <source>Goal, period, frozen baseline, targets and team</source>
        <translation>目标、期间、冻结基数、任务和团队</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开吗？</translation>
    </message>
    <message>
        <source>What was changed in this campaign is not saved yet.</source>
        <translation>本活动的修改还没有保存。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Why are the targets or the team changed?</source>
        <translation>为什么调整任务或团队？</translation>
    </message>
    <message>
        <source>The campaign cannot be saved yet.</source>
        <translation>活动还不能保存。</translation>
    </message>
    <message>
        <source>Freeze the baseline and start “%1”?</source>
        <translation>冻结基数并启动“%1”吗？</translation>
    </message>
    <message>
        <source>From then on the period, the scope and the baseline stand still; targets and team can still be changed, with a reason.</source>
        <translation>启动后期间、范围和基数不再变动；任务和团队仍可调整，但须说明原因。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Freezing the baseline</source>
        <translation>正在冻结基数</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>结束“%1”吗？</translation>
    </message>
    <message>
        <source>Its figures stand still from then on. This cannot be taken back.</source>
        <translation>结束后各项数字不再变动，且不能恢复。</translation>
    </message>
    <message>
        <source>Close campaign</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Discard the draft “%1”?</source>
        <translation>放弃草稿“%1”吗？</translation>
    </message>
    <message>
        <source>Its targets and team go with it.</source>
        <translation>其任务和团队将一并删除。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The reason stands in the audit.</source>
        <translation>原因会记入审计。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>qingshou::ScopeForm</name>
    <message>
        <source>On-book cash (principal)</source>
        <translation>表内现金（本金）</translation>
    </message>
    <message>
        <source>Off-book cash (principal)</source>
        <translation>表外现金（本金）</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Non-cash</source>
        <translation>非现金</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>None ticked: the whole book. A branch stands for all below it.</source>
        <translation>都不勾选即全部台账；勾选上级机构即包括其下级。</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Days past due, at least</source>
        <translation>逾期天数，不少于</translation>
    </message>
    <message>
        <source>Days past due, at most</source>
        <translation>逾期天数，不超过</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Book side</source>
        <translation>表内 / 表外</translation>
    </message>
    <message>
        <source>Counts as recovered</source>
        <translation>计入收回</translation>
    </message>
</context>
<context>
    <name>qingshou::TargetsEditor</name>
    <message>
        <source>also for each case owner</source>
        <translation>同时下达到每个责任人</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>清收任务</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Case owner (empty: the branch)</source>
        <translation>清收责任人（空：该机构）</translation>
    </message>
    <message>
        <source>Target (yuan)</source>
        <translation>任务（元）</translation>
    </message>
    <message>
        <source>Ctrl+V takes rows from a spreadsheet: branch, case owner, amount</source>
        <translation>Ctrl+V 可粘贴表格中的行：机构、责任人、金额</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Set by share</source>
        <translation>按比例下达</translation>
    </message>
    <message>
        <source>Share of the balance in scope</source>
        <translation>占范围内余额的比例</translation>
    </message>
    <message>
        <source>Of each branch&apos;s balance in scope</source>
        <translation>按各机构范围内余额的</translation>
    </message>
    <message>
        <source>Branches together: %1 yuan</source>
        <translation>各机构合计：%1 元</translation>
    </message>
    <message>
        <source>Row %1: there is no branch called “%2”.</source>
        <translation>第 %1 行：没有名为“%2”的机构。</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no amount.</source>
        <translation>第 %1 行：“%2”不是金额。</translation>
    </message>
    <message>
        <source>Row %1 repeats row %2.</source>
        <translation>第 %1 行与第 %2 行重复。</translation>
    </message>
</context>
</TS>
