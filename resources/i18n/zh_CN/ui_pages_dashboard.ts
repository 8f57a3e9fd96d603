<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>DashboardPaper</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>累计收回</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Pace gap</source>
        <translation>序时差</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>As of %1 · unit: %2</source>
        <translation>截至 %1 · 单位：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（分母 %2）</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Recovered that day</source>
        <translation>当日收回</translation>
    </message>
    <message>
        <source>Recovered so far</source>
        <translation>累计收回</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>By risk class when frozen</source>
        <translation>按冻结时五级分类</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>By days past due when frozen</source>
        <translation>按冻结时逾期天数</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>By case owner</source>
        <translation>按责任人</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Pace gap (percentage points)</source>
        <translation>序时差（个百分点）</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>No case owner</source>
        <translation>无责任人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>PromiseTable</name>
    <message>
        <source>Officer</source>
        <translation>信贷员</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Fallen due</source>
        <translation>到期笔数</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>履行笔数</translation>
    </message>
    <message>
        <source>Kept by count</source>
        <translation>笔数履行率</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺金额</translation>
    </message>
    <message>
        <source>Paid in time</source>
        <translation>按期到账</translation>
    </message>
    <message>
        <source>Kept by amount</source>
        <translation>金额履行率</translation>
    </message>
</context>
<context>
    <name>qingshou::DashboardPage</name>
    <message>
        <source>Set up a campaign</source>
        <translation>设立活动</translation>
    </message>
    <message>
        <source>The dashboard shows a campaign from the day it starts; none has started yet.</source>
        <translation>活动启动后，看板显示其进度；目前没有已启动的活动。</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Pace gap</source>
        <translation>序时差</translation>
    </message>
    <message>
        <source>Recovered that day</source>
        <translation>当日收回</translation>
    </message>
    <message>
        <source>Recovered so far</source>
        <translation>累计收回</translation>
    </message>
    <message>
        <source>Open the borrowers of the baseline</source>
        <translation>打开基数内的借款人</translation>
    </message>
    <message>
        <source>Open the borrowers who paid that day</source>
        <translation>打开当日还款的借款人</translation>
    </message>
    <message>
        <source>Open the borrowers who paid so far</source>
        <translation>打开累计还款的借款人</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Recovered on %1</source>
        <translation>%1 收回</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>收回方式</translation>
    </message>
    <message>
        <source>Risk class when frozen</source>
        <translation>五级分类（冻结时）</translation>
    </message>
    <message>
        <source>Days past due when frozen</source>
        <translation>逾期天数（冻结时）</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>Completion by branch</source>
        <translation>各机构完成率</translation>
    </message>
    <message>
        <source>By case owner</source>
        <translation>按责任人</translation>
    </message>
    <message>
        <source>By risk class</source>
        <translation>按五级分类</translation>
    </message>
    <message>
        <source>By days past due</source>
        <translation>按逾期天数</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按收回方式</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>%1 to %2 · day %3 of %4 · baseline of %5: %6 borrowers, %7 loans</source>
        <translation>%1 至 %2 · 第 %3 天，共 %4 天 · 基数日 %5：%6 户 %7 笔</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>▼ behind</source>
        <translation>▼ 落后</translation>
    </message>
    <message>
        <source>▲ ahead</source>
        <translation>▲ 领先</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>本周 %1</translation>
    </message>
    <message>
        <source>non-cash beside it %1</source>
        <translation>另有非现金 %1</translation>
    </message>
    <message>
        <source>baseline %1 %2</source>
        <translation>基数 %1 %2</translation>
    </message>
    <message>
        <source>target %1 %2</source>
        <translation>任务 %1 %2</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>承诺履行</translation>
    </message>
    <message>
        <source>No promise has fallen due since the campaign began.</source>
        <translation>活动开始以来没有到期的承诺。</translation>
    </message>
</context>
<context>
    <name>qingshou::FigureModel</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>全部收回</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>累计收回</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Pace gap (percentage points)</source>
        <translation>序时差（个百分点）</translation>
    </message>
</context>
</TS>
