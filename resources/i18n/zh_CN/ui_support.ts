<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AllocationOrder</name>
    <message>
        <source>Costs, interest, principal (Civil Code 561)</source>
        <translation>费用、利息、本金（民法典561条）</translation>
    </message>
    <message>
        <source>Principal first after 90 days</source>
        <translation>逾期90天以上先本后息</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>按约定顺序</translation>
    </message>
</context>
<context>
    <name>BookSide</name>
    <message>
        <source>On-book</source>
        <translation>表内</translation>
    </message>
    <message>
        <source>Off-book</source>
        <translation>表外</translation>
    </message>
</context>
<context>
    <name>CampaignDays</name>
    <message>
        <source>Calendar days</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>CampaignState</name>
    <message>
        <source>Draft</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>Not known</source>
        <translation>未查明</translation>
    </message>
    <message>
        <source>Able to pay</source>
        <translation>有还款能力</translation>
    </message>
    <message>
        <source>Partly able</source>
        <translation>有部分还款能力</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>无还款能力</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Negative publicity</source>
        <translation>负面舆情</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>其他事件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>柜面</translation>
    </message>
    <message>
        <source>Regulator&apos;s hotline 12378</source>
        <translation>12378 热线</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Petition office</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Partly founded</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>By officer concerned</source>
        <translation>按涉及人员</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>1, very dissatisfied</source>
        <translation>1 分，很不满意</translation>
    </message>
    <message>
        <source>2, dissatisfied</source>
        <translation>2 分，不满意</translation>
    </message>
    <message>
        <source>3, neither</source>
        <translation>3 分，一般</translation>
    </message>
    <message>
        <source>4, satisfied</source>
        <translation>4 分，满意</translation>
    </message>
    <message>
        <source>5, very satisfied</source>
        <translation>5 分，非常满意</translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>Seriously ill</source>
        <translation>重病</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Pregnant or nursing</source>
        <translation>孕产期</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>高龄</translation>
    </message>
    <message>
        <source>Bereaved</source>
        <translation>丧亲</translation>
    </message>
    <message>
        <source>Struck by disaster</source>
        <translation>受灾</translation>
    </message>
    <message>
        <source>Without family</source>
        <translation>孤寡</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>特殊群体</translation>
    </message>
    <message>
        <source>Other hours agreed in writing</source>
        <translation>书面同意其他时段</translation>
    </message>
    <message>
        <source>On hold: amount disputed</source>
        <translation>暂停催收：金额有异议</translation>
    </message>
    <message>
        <source>On hold: complaint</source>
        <translation>暂停催收：投诉处理中</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>禁止时段</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>通话次数</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>上门次数</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>信息条数</translation>
    </message>
    <message>
        <source>Debtors only</source>
        <translation>催收对象</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>How visits are made</source>
        <translation>上门要求</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>No publicity</source>
        <translation>不得公开</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>Special groups</source>
        <translation>特殊群体</translation>
    </message>
    <message>
        <source>The deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>No calls, messages or visits from %1 to %2. Wait until %2, or have other hours agreed in writing recorded.</source>
        <translation>%1 至次日 %2 不得电话、发信息或上门。请等到 %2 以后；借款人书面同意其他时段的，先登记。</translation>
    </message>
    <message>
        <source>At most %1 visit(s) a day to one debtor. Better come another day.</source>
        <translation>同一债务人每天上门不宜超过 %1 次。请改日再去。</translation>
    </message>
    <message>
        <source>At most %1 visit(s) from Monday to Sunday to one debtor. Better come next week.</source>
        <translation>同一债务人每周（周一至周日）上门不宜超过 %1 次。请下周再去。</translation>
    </message>
    <message>
        <source>“%1” does not owe this debt: do not ask for payment and do not talk about it. Collect from borrower, co-borrower and guarantor only.</source>
        <translation>“%1”不是债务人：不得要求其还款，也不得谈及债务。只能向借款人、共同借款人、担保人催收。</translation>
    </message>
    <message>
        <source>Contact person %1 asked on %2 not to be contacted: never again. If it is somebody else, enter the name.</source>
        <translation>联系人%1已于 %2 明确拒绝联系，不得再联系。如是其他联系人，请填姓名。</translation>
    </message>
    <message>
        <source>A contact person may be asked after %1 failed tries to reach the borrower on %2 days; so far there were %3 on %4. Try the borrower first.</source>
        <translation>须先联系借款人 %1 次未果且不在同一天（至少 %2 天），才可问联系人；目前 %3 次、%4 天。请先联系借款人本人。</translation>
    </message>
    <message>
        <source>A contact person is no debtor: only ask how to reach the borrower, and do not reveal the debt.</source>
        <translation>联系人不是债务人：只能询问如何联系到借款人，不得透露债务。</translation>
    </message>
    <message>
        <source>A visit is made by at least %1 members of staff. Take a colleague along.</source>
        <translation>上门应至少 %1 人。请与同事同去。</translation>
    </message>
    <message>
        <source>A visit is recorded throughout in sound and picture. Switch the recorder on.</source>
        <translation>上门应全程录音录像。请打开记录仪。</translation>
    </message>
    <message>
        <source>“%1” stands in what was said: no threats, no abuse. Say it without.</source>
        <translation>内容中有“%1”：不得威胁、辱骂。请勿使用此类言辞。</translation>
    </message>
    <message>
        <source>Debts are not made public. A notice in the press is for debtors of unknown whereabouts, recorded as such before.</source>
        <translation>不得公开债务。只有先登记“下落不明”的债务人，才可登报公告。</translation>
    </message>
    <message>
        <source>A complaint is being looked into until %1: better wait for the answer.</source>
        <translation>投诉处理中，至 %1。请等答复后再联系。</translation>
    </message>
    <message>
        <source>The amount is disputed; contacts pause until %1. Check the account first.</source>
        <translation>对金额有异议，暂停催收至 %1。请先对账。</translation>
    </message>
    <message>
        <source>Not yet 18 years old: do not contact; turn to the guardian.</source>
        <translation>未满 18 周岁，不得联系；请找监护人。</translation>
    </message>
    <message>
        <source>Special group (%1): have a supervisor approve of contacts, and offer an easier plan.</source>
        <translation>特殊群体（%1）：联系前请主任同意，并商量较宽松的还款安排。</translation>
    </message>
    <message>
        <source>Special group (%1): visit only when a relative or village officer knows of the visit, not of the debt.</source>
        <translation>特殊群体（%1）：上门前应让亲属或村干部知道有此次上门，但不得告知债务。</translation>
    </message>
    <message>
        <source>Died on %1: do not collect any more. Find out heirs and estate.</source>
        <translation>已于 %1 死亡，不得再催收。请查明继承人和遗产。</translation>
    </message>
    <message>
        <source>The borrower died on %1: the family does not owe. Heirs answer within the estate only.</source>
        <translation>借款人已于 %1 死亡，家属不是债务人。继承人只在遗产范围内清偿。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of the rule, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 calls have reached this debtor that day, and no more are allowed. Call on another day.</source>
        <translation>当日已与该债务人通话 %1 次，不得再打。请改日联系。</translation>
    </message>
    <message>
        <source>At most %1 messages a day to one debtor. Better write on another day.</source>
        <translation>同一债务人每天发信息不宜超过 %1 条。请改日再发。</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Somebody must remain who can manage users: this is the only active administrator.</source>
        <translation>必须保留一名能管理用户的人：这是唯一启用的管理员。</translation>
    </message>
    <message>
        <source>A branch cannot belong to itself or to a branch below it.</source>
        <translation>机构不能隶属于自己或自己的下级机构。</translation>
    </message>
    <message>
        <source>The campaign has started: its period, scope and baseline stand.</source>
        <translation>活动已启动，期间、范围和基数不能再改。</translation>
    </message>
    <message>
        <source>The campaign is closed.</source>
        <translation>活动已结束。</translation>
    </message>
    <message>
        <source>The campaign is not running.</source>
        <translation>活动未在进行中。</translation>
    </message>
    <message>
        <source>There is no ledger up to the campaign&apos;s first day, so there is no baseline to freeze.</source>
        <translation>活动开始日之前没有台账，无法冻结基数。</translation>
    </message>
    <message>
        <source>No loan lies in the campaign&apos;s scope.</source>
        <translation>活动范围内没有借据。</translation>
    </message>
    <message>
        <source>This is the case owner already.</source>
        <translation>已是当前清收责任人。</translation>
    </message>
    <message>
        <source>This contact has been corrected already; correct the newer entry.</source>
        <translation>该联系记录已更正过，请更正较新的一条。</translation>
    </message>
    <message>
        <source>Give either a length or a last day, not both.</source>
        <translation>期限长度和截止日期只能填一项。</translation>
    </message>
    <message>
        <source>The loan was not extended, so there is nothing to consent to.</source>
        <translation>该贷款没有展期，无须书面同意。</translation>
    </message>
    <message>
        <source>This entry has been cancelled already.</source>
        <translation>该记录已撤销。</translation>
    </message>
    <message>
        <source>A cancellation cannot be cancelled; record the event again.</source>
        <translation>撤销记录不能再撤销，请重新登记该事件。</translation>
    </message>
    <message>
        <source>This has ended already.</source>
        <translation>已经终结。</translation>
    </message>
    <message>
        <source>The refusal has been recorded already.</source>
        <translation>拒绝联系已登记过。</translation>
    </message>
    <message>
        <source>Only a draft can be agreed.</source>
        <translation>只有草稿可以签订。</translation>
    </message>
    <message>
        <source>An agreed plan runs for this borrower; cancel it first.</source>
        <translation>该借款人已有签订的还款计划，请先取消。</translation>
    </message>
    <message>
        <source>The plan has been cancelled.</source>
        <translation>该计划已取消。</translation>
    </message>
    <message>
        <source>The promise has been withdrawn already.</source>
        <translation>该承诺已撤回。</translation>
    </message>
    <message>
        <source>What became of the promise is decided; it can no longer be withdrawn.</source>
        <translation>承诺的履行结果已定，不能再撤回。</translation>
    </message>
    <message>
        <source>A reversal cannot be reversed; record the recovery again.</source>
        <translation>冲正记录不能再冲正，请重新登记收回。</translation>
    </message>
    <message>
        <source>This version has been decided on already.</source>
        <translation>该版本已审批过。</translation>
    </message>
    <message>
        <source>Nobody approves the own strategy: another supervisor decides.</source>
        <translation>不能审批自己编写的一户一策，须由另一名主任审批。</translation>
    </message>
    <message>
        <source>the head of the chain is missing</source>
        <translation>链头缺失</translation>
    </message>
    <message>
        <source>the head of the chain was altered</source>
        <translation>链头被改动</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>该条记录缺失</translation>
    </message>
    <message>
        <source>the entry was altered</source>
        <translation>该条记录被改动</translation>
    </message>
    <message>
        <source>the entries from here on were cut off</source>
        <translation>此后的记录被截去</translation>
    </message>
    <message>
        <source>the entry does not belong to the chain</source>
        <translation>该条记录不属于本链</translation>
    </message>
    <message>
        <source>Each risk class must begin later than the one before it: special mention, substandard, doubtful, loss.</source>
        <translation>各类的起始天数必须逐级递增：关注、次级、可疑、损失。</translation>
    </message>
    <message>
        <source>Red must not reach further ahead than orange, nor orange further than yellow.</source>
        <translation>红色预警的天数不得大于橙色，橙色不得大于黄色。</translation>
    </message>
    <message>
        <source>Nothing of this is put off.</source>
        <translation>所选借款人没有推后的事项。</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>该次导入已经撤销。</translation>
    </message>
    <message>
        <source>Only the newest import can be undone.</source>
        <translation>只能撤销最近一次导入。</translation>
    </message>
    <message>
        <source>The parts do not sum to the amount.</source>
        <translation>各部分之和与金额不符。</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>不能与自身合并。</translation>
    </message>
    <message>
        <source>This merge has been taken back already.</source>
        <translation>该合并已撤回。</translation>
    </message>
    <message>
        <source>One of the two was merged again since: take that merge back first.</source>
        <translation>其中一户此后又作过合并，请先撤回后一次合并。</translation>
    </message>
    <message>
        <source>Every sheet of this workbook is hidden. Show the one to be read in Excel or WPS, save, and choose the file again.</source>
        <translation>该工作簿的工作表全部隐藏。请在 Excel 或 WPS 中取消隐藏要读取的工作表，保存后重新选择文件。</translation>
    </message>
    <message>
        <source>No contact is planned with any of them.</source>
        <translation>所选借款人都没有尚未进行的联系安排。</translation>
    </message>
    <message>
        <source>This cannot follow on where the notice stands.</source>
        <translation>通知书目前的状态下不能这样登记。</translation>
    </message>
    <message>
        <source>This is recorded of the person already; a supervisor lifts it first.</source>
        <translation>此人已登记此项，须先由主任解除。</translation>
    </message>
    <message>
        <source>Contacts with this person have been approved already.</source>
        <translation>已同意联系此人。</translation>
    </message>
    <message>
        <source>This instruction has been answered already.</source>
        <translation>这条督办已经回复。</translation>
    </message>
    <message>
        <source>A notice was proven with this entry: it is cancelled where it stands, with its reason.</source>
        <translation>此项已用于证明通知书送达，请在原处注明理由后撤销。</translation>
    </message>
    <message>
        <source>This very file is among the borrower&apos;s evidence already.</source>
        <translation>同一文件已在该借款人的证据中。</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This evidence was withdrawn.</source>
        <translation>该证据已撤回。</translation>
    </message>
    <message>
        <source>The sealed file of this evidence is missing. It lies in the folder “….evidence” beside the workstation file: bring that folder back to where it was.</source>
        <translation>缺少该证据的加密文件。它应在工作站文件旁的“….evidence”文件夹中，请把该文件夹放回原处。</translation>
    </message>
    <message>
        <source>The sealed evidence is not what it was when it came in: it was altered or cut. Fetch the folder “….evidence”, or the workstation file, from a backup.</source>
        <translation>该证据的加密内容与存入时不符，已被改动或截断。请从备份中恢复“….evidence”文件夹或工作站文件。</translation>
    </message>
    <message>
        <source>Something is in the folder already. A court bundle goes into an empty or a new folder.</source>
        <translation>文件夹中已有内容。证据材料须写入空的或新建的文件夹。</translation>
    </message>
    <message>
        <source>Principal is not waived here: that is a parameter of the cooperative.</source>
        <translation>按本社参数，本金不得减免。</translation>
    </message>
    <message>
        <source>Only non-performing or written-off loans are waived.</source>
        <translation>只有不良贷款或已核销贷款可以减免。</translation>
    </message>
    <message>
        <source>The strategy says that the debtor evades debts: nothing is waived.</source>
        <translation>一户一策认定为逃废债，不得减免。</translation>
    </message>
    <message>
        <source>The condition needs a plan of this loan that is agreed and has been kept so far.</source>
        <translation>须以本借据已签订且履行正常的还款计划为条件。</translation>
    </message>
    <message>
        <source>A waiver of this loan waits or is open; withdraw it first.</source>
        <translation>本借据已有待审批或条件未成就的减免，请先撤回。</translation>
    </message>
    <message>
        <source>Somebody else must record the decision on what you proposed.</source>
        <translation>本人提出的须由他人登记审批结果。</translation>
    </message>
    <message>
        <source>This waiver is no longer open.</source>
        <translation>该减免已经办结。</translation>
    </message>
    <message>
        <source>The amount needs a decision of a higher level.</source>
        <translation>该金额须由更高层级审批。</translation>
    </message>
    <message>
        <source>The condition has failed already: it can only be refused or proposed anew.</source>
        <translation>条件已无法成就，只能不同意或重新提出。</translation>
    </message>
    <message>
        <source>A higher level must not be entitled to less than a lower one.</source>
        <translation>上级的审批权限不得低于下级。</translation>
    </message>
    <message>
        <source>A medium term must be longer than a short one.</source>
        <translation>中期贷款的期限须长于短期。</translation>
    </message>
    <message>
        <source>Evidence proves this entry: withdraw the evidence or tie it to another entry first.</source>
        <translation>有证据关联着这条记录，请先撤回证据或改关联到别的记录。</translation>
    </message>
    <message>
        <source>A waiver depends on this plan: withdraw the waiver first.</source>
        <translation>有减免以该还款计划为条件，请先撤回减免。</translation>
    </message>
    <message>
        <source>Since the list was made something was recorded that keeps some of them from being written to. Nothing was logged: throw the file away and make the list again.</source>
        <translation>名单生成之后又有新记录，其中有人不能再发。本次未登记任何联系：请作废已写出的文件，重新生成名单。</translation>
    </message>
    <message>
        <source>Who is complained of does not handle it, and nobody takes a step about himself.</source>
        <translation>被投诉人不得处理该投诉，任何人不得处理针对本人的投诉。</translation>
    </message>
    <message>
        <source>This cannot follow on where the complaint stands.</source>
        <translation>投诉当前状态下不能这样处理。</translation>
    </message>
    <message>
        <source>The time has been extended already; it is extended once.</source>
        <translation>期限已延长过一次，不能再延长。</translation>
    </message>
    <message>
        <source>The last day has passed: the time can no longer be extended.</source>
        <translation>期限已过，不能再延长。</translation>
    </message>
    <message>
        <source>Who handles the complaint does not approve more time for it.</source>
        <translation>承办人不得批准自己承办投诉的延期。</translation>
    </message>
    <message>
        <source>This is of no borrower, so there is nobody to return to.</source>
        <translation>该事项不涉及具体借款人，无法回访。</translation>
    </message>
    <message>
        <source>Nobody asks about the own work: somebody else makes this return visit.</source>
        <translation>不得由本人回访自己的工作，请由他人回访。</translation>
    </message>
    <message>
        <source>This return visit has been made or withdrawn already.</source>
        <translation>该回访已完成或已取消。</translation>
    </message>
    <message>
        <source>There is no letter of this kind to print: nothing is overdue, no guarantee period runs, or no notice waits for its delivery.</source>
        <translation>没有需要打印的文书：没有逾期贷款，或者没有处于保证期间内的担保，或者没有待送达的通知书。</translation>
    </message>
    <message>
        <source>The built-in wording is in use already.</source>
        <translation>现在用的就是内置文本。</translation>
    </message>
    <message>
        <source>The seizure was released already.</source>
        <translation>该查封已经解除。</translation>
    </message>
    <message>
        <source>The records of this borrower are not due for erasure, or something is open again. Nothing was erased.</source>
        <translation>该借款人的记录尚未到清除的时候，或又有未了事项。未作清除。</translation>
    </message>
    <message>
        <source>the words were altered</source>
        <translation>内容被改动</translation>
    </message>
    <message>
        <source>The seizure had run out by then: record a new one.</source>
        <translation>该日查封期限已满：请另行登记新的查封。</translation>
    </message>
    <message>
        <source>There is no repayment plan yet: make one with L.</source>
        <translation>还没有还款计划，请先按 L 制订。</translation>
    </message>
    <message>
        <source>A numbered letter sets this plan out: void the letter first, or cancel the plan where it stands.</source>
        <translation>已按此计划出具编号文书：请先作废该文书，或在计划处取消计划。</translation>
    </message>
    <message>
        <source>A judgment ended this suit: have the judgment taken back first.</source>
        <translation>该诉讼（仲裁）已因登记的裁判文书而结束：请先撤回该裁判文书。</translation>
    </message>
    <message>
        <source>Execution was applied for after this judgment: cancel the application first, or correct the judgment.</source>
        <translation>登记该裁判文书之后已申请执行：请先撤销执行申请，或更正该裁判文书。</translation>
    </message>
    <message>
        <source>This judgment has been corrected since: correct it again where it stands.</source>
        <translation>该裁判文书登记后已更正：请在原处再次更正。</translation>
    </message>
    <message>
        <source>This seizure has been renewed or released since.</source>
        <translation>该查封登记后已续封或解除。</translation>
    </message>
    <message>
        <source>The complaint is being handled already: whoever handles it withdraws it with a reason.</source>
        <translation>该投诉已进入处理：请由处理人说明原因后撤销。</translation>
    </message>
    <message>
        <source>A return visit is planned for this complaint: withdraw the visit first.</source>
        <translation>该投诉已安排回访：请先取消回访。</translation>
    </message>
    <message>
        <source>This planned contact is no longer the next step: a contact was recorded or planned since.</source>
        <translation>该安排已不是下一步工作：此后又登记或安排了联系。</translation>
    </message>
    <message>
        <source>The ledger has no start or due day of this loan: its extension has no measure.</source>
        <translation>台账没有这笔贷款的发放日或到期日，无法核定可展期的期限。</translation>
    </message>
    <message>
        <source>An extension is applied for before the loan is due; afterwards something else has to change.</source>
        <translation>展期须在贷款到期前申请；已到期的请选择其他变更方式。</translation>
    </message>
    <message>
        <source>An extension begins on the day that the loan is due.</source>
        <translation>展期自贷款到期日起算。</translation>
    </message>
    <message>
        <source>The loan has been extended for as long as it may be.</source>
        <translation>这笔贷款可展期的期限已用完。</translation>
    </message>
    <message>
        <source>The new rate is not below that of the contract.</source>
        <translation>新利率不低于合同利率。</translation>
    </message>
    <message>
        <source>A restructuring of this loan waits or is to be signed; withdraw it first.</source>
        <translation>这笔贷款已有展期或重组待审批或待签订，请先撤回。</translation>
    </message>
    <message>
        <source>This proposal is no longer open.</source>
        <translation>该申请已不在办理中。</translation>
    </message>
    <message>
        <source>Only what has been approved is signed.</source>
        <translation>审批通过后才能签订。</translation>
    </message>
</context>
<context>
    <name>ContactChannel</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Talk at the branch</source>
        <translation>到社面谈</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公告</translation>
    </message>
</context>
<context>
    <name>ContactOutcome</name>
    <message>
        <source>Promised to pay</source>
        <translation>承诺还款</translation>
    </message>
    <message>
        <source>Paid on the spot</source>
        <translation>当场还款</translation>
    </message>
    <message>
        <source>Agreed to a plan</source>
        <translation>同意还款计划</translation>
    </message>
    <message>
        <source>Signed the notice</source>
        <translation>签收通知书</translation>
    </message>
    <message>
        <source>Asks for delay</source>
        <translation>要求延期</translation>
    </message>
    <message>
        <source>In hardship</source>
        <translation>困难无力还款</translation>
    </message>
    <message>
        <source>Disputes the debt</source>
        <translation>对债务有异议</translation>
    </message>
    <message>
        <source>Refuses to pay</source>
        <translation>拒绝还款</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言送达</translation>
    </message>
    <message>
        <source>Will be in touch</source>
        <translation>约定再联系</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码错误</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>搬离外出</translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation>下落不明</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>DayCount</name>
    <message>
        <source>Actual/360</source>
        <translation>实际天数/360</translation>
    </message>
    <message>
        <source>Actual/365</source>
        <translation>实际天数/365</translation>
    </message>
    <message>
        <source>30/360</source>
        <translation>30/360</translation>
    </message>
</context>
<context>
    <name>DaysBand</name>
    <message>
        <source>Not overdue</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>1–90 days</source>
        <translation>1–90天</translation>
    </message>
    <message>
        <source>91–270 days</source>
        <translation>91–270天</translation>
    </message>
    <message>
        <source>271–360 days</source>
        <translation>271–360天</translation>
    </message>
    <message>
        <source>Over 360 days</source>
        <translation>360天以上</translation>
    </message>
</context>
<context>
    <name>DebtPart</name>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Compound interest</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>identity numbers differ by a slip</source>
        <translation>证件号码仅差一两位</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>names sound the same</source>
        <translation>姓名同音</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>账号相同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>same branch</source>
        <translation>机构相同</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file is as it was.</source>
        <translation>文件未被改动。</translation>
    </message>
    <message>
        <source>What you entered is still there.</source>
        <translation>已填写的内容仍保留着。</translation>
    </message>
    <message>
        <source>Nothing was imported; the book is as it was.</source>
        <translation>没有导入任何内容，台账数据未变。</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>找不到文件或文件夹：%1。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or a USB stick is missing. Choose it again.</source>
        <translation>可能已移动、改名，或U盘未插入。请重新选择。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read it, or copy it to a folder of your own.</source>
        <translation>请向电脑管理人员申请读取权限，或复制到自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>It may be write-protected or open in another program. Close it there, or choose another name or folder.</source>
        <translation>文件可能是只读的，或正被其他程序打开。请在那里关闭，或换个文件名、文件夹。</translation>
    </message>
    <message>
        <source>No files can be made in the folder %1.</source>
        <translation>无法在文件夹 %1 中新建文件。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, such as Documents.</source>
        <translation>请选择自己的文件夹，例如“文档”。</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there. A workstation file is never overwritten.</source>
        <translation>请换个文件名，或打开已有的文件。工作台文件不会被覆盖。</translation>
    </message>
    <message>
        <source>%1 is not a workstation file.</source>
        <translation>%1 不是工作台文件。</translation>
    </message>
    <message>
        <source>Workstation files end in .qingshou. A ledger is not opened but imported, from inside a workstation file.</source>
        <translation>工作台文件的扩展名是 .qingshou。台账不能直接打开，请先打开工作台文件再导入。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>没有向该文件写入任何内容。</translation>
    </message>
    <message>
        <source>Copy the file to a safe place first. Then open the newest backup beside it and tell whoever looks after the program.</source>
        <translation>请先把该文件另存一份，再打开同目录下最新的备份，并告知程序管理人员。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program.</source>
        <translation>%1 由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>请在本机安装新版本。</translation>
    </message>
    <message>
        <source>Install version %1 or newer on this computer.</source>
        <translation>请在本机安装 %1 或更高版本。</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer.</source>
        <translation>%1 已在另一窗口或另一台电脑上打开。</translation>
    </message>
    <message>
        <source>%1 is already open: %2.</source>
        <translation>%1 已被打开：%2。</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>请在那里关闭后，再在这里打开。</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where a workstation file could be damaged.</source>
        <translation>%1 位于网络共享（%2）上，工作台文件放在那里可能损坏。</translation>
    </message>
    <message>
        <source>Copy it to a disk of this computer and open it there.</source>
        <translation>请复制到本机硬盘后再打开。</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>磁盘已满：%1。</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last step was taken back whole.</source>
        <translation>此前保存的内容完好；最后一步已整体撤回。</translation>
    </message>
    <message>
        <source>Make room on the disk, then do the last step again.</source>
        <translation>请腾出磁盘空间，再重做最后一步。</translation>
    </message>
    <message>
        <source>The file could not be read or written: %1.</source>
        <translation>文件无法读写：%1。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, close the program, copy the file to another disk and open it there.</source>
        <translation>请重试。如再次出现，请关闭程序，把文件复制到另一块磁盘上再打开。</translation>
    </message>
    <message>
        <source>%1 could not be brought to this version.</source>
        <translation>%1 无法升级到当前版本。</translation>
    </message>
    <message>
        <source>The file is as it was, and a dated backup lies beside it.</source>
        <translation>文件未被改动，旁边有一份带日期的备份。</translation>
    </message>
    <message>
        <source>Go on with the older version and send the details to whoever looks after the program.</source>
        <translation>请继续使用旧版本，并把详细信息发给程序管理人员。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Start again when you like.</source>
        <translation>需要时可重新开始。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>尚未登录。</translation>
    </message>
    <message>
        <source>Sign in and try again.</source>
        <translation>请登录后重试。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>用户名或密码不正确。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>密码错误次数过多。</translation>
    </message>
    <message>
        <source>The user %1 is disabled.</source>
        <translation>用户 %1 已停用。</translation>
    </message>
    <message>
        <source>Ask an administrator to enable the user again.</source>
        <translation>请管理员重新启用该用户。</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>密码太短。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密码与旧密码相同。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>This is not the recovery key of this file.</source>
        <translation>这不是本文件的恢复密钥。</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet: eight groups of four letters and digits, without 0, 1, O and I.</source>
        <translation>请对照打印件核对：共八组，每组四个字母或数字，不含 0、1、O、I。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色无权进行此操作。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>This belongs to a branch that you do not work for.</source>
        <translation>这属于您不负责的机构。</translation>
    </message>
    <message>
        <source>Ask a supervisor of that branch, or an administrator to widen your branch.</source>
        <translation>请联系该机构的主任，或请管理员扩大您的机构范围。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>“%1”不能是“%2”。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>An amount is larger than the program can count.</source>
        <translation>金额超出程序能计算的范围。</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>“%1”不能是 %2。</translation>
    </message>
    <message>
        <source>It must lie between %1 and %2.</source>
        <translation>应在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>%1 “%2” is already taken.</source>
        <translation>%1“%2”已被使用。</translation>
    </message>
    <message>
        <source>There is no such %1 any more.</source>
        <translation>该%1已不存在。</translation>
    </message>
    <message>
        <source>Somebody may have changed it meanwhile. Refresh (F5) and choose again.</source>
        <translation>可能刚被他人修改。请刷新（F5）后重新选择。</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile.</source>
        <translation>该内容刚被他人修改。</translation>
    </message>
    <message>
        <source>Refresh (F5), look at the change and save again.</source>
        <translation>请刷新（F5），核对修改后再保存。</translation>
    </message>
    <message>
        <source>This contradicts what is there.</source>
        <translation>与已有内容矛盾。</translation>
    </message>
    <message>
        <source>%1 must be more than zero.</source>
        <translation>“%1”必须大于零。</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>请更正金额。</translation>
    </message>
    <message>
        <source>%1 lies in the future: %2.</source>
        <translation>“%1”晚于今天：%2。</translation>
    </message>
    <message>
        <source>Enter today or an earlier day.</source>
        <translation>请填今天或更早的日期。</translation>
    </message>
    <message>
        <source>%1 (%2) lies before the first possible day, %3.</source>
        <translation>“%1”（%2）早于最早可用日期 %3。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>This recovery has been reversed already.</source>
        <translation>这笔收回已冲正。</translation>
    </message>
    <message>
        <source>Refresh (F5) to see the reversal.</source>
        <translation>请刷新（F5）查看冲正记录。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少原因。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请简要说明原因。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>Export the ledger again and check the size of the file.</source>
        <translation>请重新导出台账并检查文件大小。</translation>
    </message>
    <message>
        <source>%1 is not a table.</source>
        <translation>%1 不是表格文件。</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 设有密码保护。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, take the password off, save it and import it again.</source>
        <translation>请用 Excel 或 WPS 打开，去掉密码后保存，再导入。</translation>
    </message>
    <message>
        <source>%1 has characters that cannot be read (near byte %2).</source>
        <translation>%1 中有无法识别的字符（第 %2 字节附近）。</translation>
    </message>
    <message>
        <source>Choose the encoding of the file, or save it as .xlsx.</source>
        <translation>请选择文件编码，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes.</source>
        <translation>第 %1 行超过 %2 字节。</translation>
    </message>
    <message>
        <source>The file is probably no ledger or was cut wrongly. Export it again.</source>
        <translation>文件可能不是台账，或导出不完整。请重新导出。</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds more than %3 bytes.</source>
        <translation>第 %1 行第 %2 列的内容超过 %3 字节。</translation>
    </message>
    <message>
        <source>A quotation mark is probably missing. Correct the line or export the file again.</source>
        <translation>可能少了一个引号。请更正该行或重新导出。</translation>
    </message>
    <message>
        <source>The file has %1 columns; at most %2 can be read.</source>
        <translation>文件有 %1 列，最多可读 %2 列。</translation>
    </message>
    <message>
        <source>Delete the empty columns on the right and import again.</source>
        <translation>请删除右侧空列后重新导入。</translation>
    </message>
    <message>
        <source>%1 stops in the middle.</source>
        <translation>%1 不完整，中途截断。</translation>
    </message>
    <message>
        <source>Copy or export it again, then import.</source>
        <translation>请重新复制或导出后再导入。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>请用 Excel 或 WPS 打开，另存为 .xlsx 后导入。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2.</source>
        <translation>%1 解压后超过 %2。</translation>
    </message>
    <message>
        <source>Such a file is no ledger. Export it again, or split it by branch.</source>
        <translation>这样的文件不像台账。请重新导出，或按机构拆分。</translation>
    </message>
    <message>
        <source>No header row was found in the first 20 rows of %1.</source>
        <translation>在 %1 的前 20 行中没有找到表头。</translation>
    </message>
    <message>
        <source>Give the columns their names (loan number, name, balance …), or choose them by hand.</source>
        <translation>请给各列加上名称（借据号、姓名、余额等），或手工指定各列。</translation>
    </message>
    <message>
        <source>No column holds “%1”.</source>
        <translation>没有找到“%1”列。</translation>
    </message>
    <message>
        <source>Choose the column by hand.</source>
        <translation>请手工指定该列。</translation>
    </message>
    <message>
        <source>Several columns could be “%1”: %2.</source>
        <translation>有多列都可能是“%1”：%2。</translation>
    </message>
    <message>
        <source>Choose the right one by hand.</source>
        <translation>请手工指定正确的一列。</translation>
    </message>
    <message>
        <source>The file does not say its statistics date.</source>
        <translation>文件中没有数据日期。</translation>
    </message>
    <message>
        <source>Enter the day that the balances stand for.</source>
        <translation>请填写余额所对应的日期。</translation>
    </message>
    <message>
        <source>The file is of %1, the book already of %2.</source>
        <translation>文件的数据日期是 %1，系统中已是 %2。</translation>
    </message>
    <message>
        <source>Import the ledger of a later day.</source>
        <translation>请导入更晚日期的台账。</translation>
    </message>
    <message>
        <source>The file&apos;s total is %1, its rows add up to %2.</source>
        <translation>文件合计为 %1，各行相加为 %2。</translation>
    </message>
    <message>
        <source>Rows are missing or counted twice. Compare with the core system and export again.</source>
        <translation>可能有漏行或重复。请与核心系统核对后重新导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken.</source>
        <translation>
            <numerusform>有 %n 行无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the ledger with the errors marked, correct it there and choose it again.</source>
        <translation>请点“标出错误并另存”，在另存的台账中更正后重新选择导入。</translation>
    </message>
    <message>
        <source>%1 is not a mapping that can be used.</source>
        <translation>%1 不是可用的列对应文件。</translation>
    </message>
    <message>
        <source>The details say what is wrong with it.</source>
        <translation>问题所在见详细信息。</translation>
    </message>
    <message>
        <source>The audit is broken at entry %1: %2.</source>
        <translation>审计链在第 %1 条处断裂：%2。</translation>
    </message>
    <message>
        <source>Nothing was changed by looking.</source>
        <translation>检查没有改动任何内容。</translation>
    </message>
    <message>
        <source>Keep the file as it is, copy it, and tell the auditor: somebody changed it outside the program.</source>
        <translation>请保持文件原样并复制留存，告知审计人员：有人在程序之外改动过它。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>The last step was taken back; nothing of it was saved.</source>
        <translation>最后一步已撤回，没有保存任何内容。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to whoever looks after the program.</source>
        <translation>请重试。如再次出现，请把详细信息发给程序管理人员。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what happened, %2: what to do. In Chinese there is no space between two sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Choose a .csv, .xlsx or .xls file.</source>
        <translation>请选择 .csv、.xlsx 或 .xls 文件。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be read.</source>
        <translation>%1 的文件格式无法读取。</translation>
    </message>
    <message>
        <source>%1 needs more memory than an old .xls file may have.</source>
        <translation>%1 所需内存超出旧版 .xls 文件的允许范围。</translation>
    </message>
    <message>
        <source>%1 could not be read in reasonable time.</source>
        <translation>%1 在规定时间内未能读完。</translation>
    </message>
    <message>
        <source>The part of the program that reads old .xls files is missing.</source>
        <translation>缺少读取旧版 .xls 文件的程序组件。</translation>
    </message>
    <message>
        <source>Install the program again. Or open the file in Excel or WPS, save it as .xlsx and import that.</source>
        <translation>请重新安装本程序；或用 Excel、WPS 打开该文件，另存为 .xlsx 后导入。</translation>
    </message>
    <message>
        <source>%1 is damaged: the reader of old .xls files gave up on it.</source>
        <translation>%1 已损坏，旧版 .xls 读取组件无法读出。</translation>
    </message>
    <message>
        <source>Give it as an argument: --help lists them.</source>
        <translation>请用参数给出：--help 列出全部参数。</translation>
    </message>
    <message>
        <source>Check how it is written: the window and the lists show what there is.</source>
        <translation>请核对写法：在窗口和清单中可以看到现有的内容。</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>请再做一次。</translation>
    </message>
    <message>
        <source>Give the encoding in a mapping file (--mapping), or save the ledger as .xlsx.</source>
        <translation>请在列对应文件（--mapping）中写明编码，或把台账另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Give the columns their names (loan number, name, balance …), or the header&apos;s row in a mapping file (--mapping).</source>
        <translation>请给各列加上名称（借据号、姓名、余额等），或在列对应文件（--mapping）中写明表头所在的行。</translation>
    </message>
    <message>
        <source>Say in a mapping file (--mapping) which column it is.</source>
        <translation>请在列对应文件（--mapping）中写明是哪一列。</translation>
    </message>
    <message>
        <source>Give the day that the balances stand for with --as-of.</source>
        <translation>请用 --as-of 给出余额所属的日期。</translation>
    </message>
    <message>
        <source>Correct the rows named above in the file, or take them out of it.</source>
        <translation>请在文件中改正上面列出的各行，或将其删去。</translation>
    </message>
    <message>
        <source>Rows are missing or counted twice. Compare with the core system and export again, or import it knowingly with --accept-total.</source>
        <translation>可能有行缺失或重复计算。请与核心系统核对后重新导出；确认无误时可用 --accept-total 照此导入。</translation>
    </message>
    <message>
        <source>The book is as it was.</source>
        <translation>台账没有变动。</translation>
    </message>
    <message>
        <source>Import a correct ledger of the same day instead: its values take the place of these.</source>
        <translation>请改为导入同一统计日期的正确台账，新数据会替换本次数据。</translation>
    </message>
    <message>
        <source>The import cannot be undone: since then there is work that stands on it (%1, %2, %3).</source>
        <translation>无法撤销：本次导入之后已有操作（%1，%2，%3）。</translation>
    </message>
    <message>
        <source>The import cannot be undone: the copy of the book from before it is missing or damaged (%1).</source>
        <translation>无法撤销：导入前的台账副本不在或已损坏（%1）。</translation>
    </message>
    <message>
        <source>Give the columns of the file their names, each once, and choose it again.</source>
        <translation>请在文件中写明各列名称（不重复），再重新选择。</translation>
    </message>
    <message>
        <source>The conduct rules do not allow this contact.</source>
        <translation>催收行为规范不允许这次联系。</translation>
    </message>
    <message>
        <source>A supervisor may allow it with a reason.</source>
        <translation>主任可写明理由准予。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>书证</translation>
    </message>
    <message>
        <source>who signed or speaks</source>
        <translation>签署人或说话人身份</translation>
    </message>
    <message>
        <source>which debt</source>
        <translation>所指债务</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the original is kept</source>
        <translation>原件在手</translation>
    </message>
    <message>
        <source>that it was delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>on the original device</source>
        <translation>保存在原始载体</translation>
    </message>
    <message>
        <source>the number is the debtor&apos;s</source>
        <translation>号码属于债务人</translation>
    </message>
    <message>
        <source>whole and uncut</source>
        <translation>完整未剪辑</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between points that are missing</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Cooperative</source>
        <translation>联社名称</translation>
    </message>
    <message>
        <source>Workstation number</source>
        <translation>工作站编号</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
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
        <source>Statistics date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Person reached</source>
        <translation>联系到的人</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>清收责任人</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>清收任务</translation>
    </message>
    <message>
        <source>Annual rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>清收措施</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>不良成因</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Date of the next action</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>首期到期日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>收到金额</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>Repayment method</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>终结方式</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>裁判日期</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <source>Agreed months</source>
        <translation>约定月数</translation>
    </message>
    <message>
        <source>Days to perform</source>
        <translation>履行天数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>推后至</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划联系日</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>联系事由</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>还款期限</translation>
    </message>
    <message>
        <source>Object by</source>
        <translation>异议期限</translation>
    </message>
    <message>
        <source>Telephone on the notice</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Telephone for complaints</source>
        <translation>投诉电话</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>第二经办人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Wording of the letter</source>
        <translation>文书措辞</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Day of death</source>
        <translation>死亡日期</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>特殊群体</translation>
    </message>
    <message>
        <source>Agreed hours</source>
        <translation>同意的时段</translation>
    </message>
    <message>
        <source>Staff on the visit</source>
        <translation>上门人数</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回复督办</translation>
    </message>
    <message>
        <source>To be done within (days)</source>
        <translation>完成时限（天）</translation>
    </message>
    <message>
        <source>Days past due from</source>
        <translation>逾期天数起</translation>
    </message>
    <message>
        <source>Days past due up to</source>
        <translation>逾期天数止</translation>
    </message>
    <message>
        <source>Owed up to</source>
        <translation>欠款上限</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>违约承诺次数</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>Taken or received on</source>
        <translation>形成或取得日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>导出位置</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>收回利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Compound interest</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Sum to be paid</source>
        <translation>应归还金额</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>最迟归还日期</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>生效条件</translation>
    </message>
    <message>
        <source>The borrower&apos;s application</source>
        <translation>借款人申请</translation>
    </message>
    <message>
        <source>Level of approval</source>
        <translation>审批层级</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>审批号</translation>
    </message>
    <message>
        <source>Repayment plan</source>
        <translation>分期还款</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>主动提出还款</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>拟还日</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Who is complained of</source>
        <translation>被投诉人</translation>
    </message>
    <message>
        <source>What is asserted</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>Complex case</source>
        <translation>情况复杂</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Return visit on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Whose work is asked about</source>
        <translation>回访涉及人员</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作出日期</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Law firm</source>
        <translation>律师事务所</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>In difficulty beyond the ledger</source>
        <translation>另有财务困难</translation>
    </message>
    <message>
        <source>Restructured before</source>
        <translation>观察期内再次重组</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Months of a period</source>
        <translation>每期月数</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>计息天数基准</translation>
    </message>
</context>
<context>
    <name>GuaranteeMode</name>
    <message>
        <source>General</source>
        <translation>一般保证</translation>
    </message>
    <message>
        <source>Joint and several</source>
        <translation>连带责任保证</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未约定</translation>
    </message>
</context>
<context>
    <name>GuaranteeType</name>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>抵押</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Joint group</source>
        <translation>联保</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>组合担保</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>InstalmentState</name>
    <message>
        <source>Open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分归还</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未还</translation>
    </message>
</context>
<context>
    <name>JudgmentKind</name>
    <message>
        <source>Judgment</source>
        <translation>判决</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Effective at once</source>
        <translation>即时生效文书</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>收回记录</translation>
    </message>
    <message>
        <source>repayment plan</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>一户一策</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>legal event</source>
        <translation>时效事件</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>judgment</source>
        <translation>裁判文书</translation>
    </message>
    <message>
        <source>import run</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>workstation file</source>
        <translation>工作台文件</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>statistics date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>fall of the balance</source>
        <translation>余额下降</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>planned contact</source>
        <translation>联系安排</translation>
    </message>
    <message>
        <source>conduct fact</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>strategy rule</source>
        <translation>方案规则</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>群发消息</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>return visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>推后办理</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>责任人指定</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>查封</translation>
    </message>
    <message>
        <source>restructuring</source>
        <translation>展期或重组</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Created the file</source>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Unlocked the screen</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Used the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Created a user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Changed a user</source>
        <translation>修改用户</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>Created a branch</source>
        <translation>新建机构</translation>
    </message>
    <message>
        <source>Changed a branch</source>
        <translation>修改机构</translation>
    </message>
    <message>
        <source>Added a spelling of a branch</source>
        <translation>添加机构别名</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>信贷员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>see borrowers</source>
        <translation>查看借款人</translation>
    </message>
    <message>
        <source>see whole identity numbers and phones</source>
        <translation>查看完整证件号和电话</translation>
    </message>
    <message>
        <source>see dashboards and reports</source>
        <translation>查看看板和报表</translation>
    </message>
    <message>
        <source>see the audit</source>
        <translation>查看审计</translation>
    </message>
    <message>
        <source>export and copy tables</source>
        <translation>导出和复制表格</translation>
    </message>
    <message>
        <source>import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>record contacts</source>
        <translation>登记联系记录</translation>
    </message>
    <message>
        <source>record promises</source>
        <translation>登记承诺</translation>
    </message>
    <message>
        <source>record recoveries</source>
        <translation>登记收回</translation>
    </message>
    <message>
        <source>reverse recoveries</source>
        <translation>冲正收回</translation>
    </message>
    <message>
        <source>record legal events</source>
        <translation>登记时效事件</translation>
    </message>
    <message>
        <source>make repayment plans</source>
        <translation>制定还款计划</translation>
    </message>
    <message>
        <source>write strategies</source>
        <translation>编写一户一策</translation>
    </message>
    <message>
        <source>approve strategies</source>
        <translation>审批一户一策</translation>
    </message>
    <message>
        <source>assign case owners</source>
        <translation>指定清收责任人</translation>
    </message>
    <message>
        <source>run campaigns</source>
        <translation>管理活动</translation>
    </message>
    <message>
        <source>change people and firms</source>
        <translation>维护关联人信息</translation>
    </message>
    <message>
        <source>change the order in which a recovery is applied</source>
        <translation>调整收回的冲抵顺序</translation>
    </message>
    <message>
        <source>manage branches</source>
        <translation>管理机构</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>管理用户</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Only these roles may %2: %1.</source>
        <extracomment>%1: roles, %2: what they may do</extracomment>
        <translation>只有以下角色可以%2：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Imported a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Looked at personal data</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>Recorded a contact</source>
        <translation>登记联系记录</translation>
    </message>
    <message>
        <source>Corrected a contact</source>
        <translation>更正联系记录</translation>
    </message>
    <message>
        <source>Recorded a promise</source>
        <translation>登记承诺</translation>
    </message>
    <message>
        <source>Withdrew a promise</source>
        <translation>撤回承诺</translation>
    </message>
    <message>
        <source>Recorded a recovery</source>
        <translation>登记收回</translation>
    </message>
    <message>
        <source>Reversed a recovery</source>
        <translation>冲正收回</translation>
    </message>
    <message>
        <source>Explained a fall of the balance</source>
        <translation>说明余额下降</translation>
    </message>
    <message>
        <source>Drafted a repayment plan</source>
        <translation>拟定还款计划</translation>
    </message>
    <message>
        <source>Agreed a repayment plan</source>
        <translation>签订还款计划</translation>
    </message>
    <message>
        <source>Cancelled a repayment plan</source>
        <translation>取消还款计划</translation>
    </message>
    <message>
        <source>Saved a strategy</source>
        <translation>保存一户一策</translation>
    </message>
    <message>
        <source>Approved a strategy</source>
        <translation>审批通过一户一策</translation>
    </message>
    <message>
        <source>Returned a strategy</source>
        <translation>退回一户一策</translation>
    </message>
    <message>
        <source>Recorded a legal event</source>
        <translation>登记时效事件</translation>
    </message>
    <message>
        <source>Cancelled a legal event</source>
        <translation>撤销时效事件</translation>
    </message>
    <message>
        <source>Ended a procedure</source>
        <translation>登记程序终结</translation>
    </message>
    <message>
        <source>Recorded a judgment</source>
        <translation>登记裁判文书</translation>
    </message>
    <message>
        <source>Corrected a judgment</source>
        <translation>更正裁判文书</translation>
    </message>
    <message>
        <source>Set the terms of a guarantee</source>
        <translation>设定保证合同条款</translation>
    </message>
    <message>
        <source>Added a guarantor</source>
        <translation>添加担保人</translation>
    </message>
    <message>
        <source>Added a co-borrower</source>
        <translation>添加共同借款人</translation>
    </message>
    <message>
        <source>Added a contact person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Recorded a refusal of contact</source>
        <translation>登记拒绝联系</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Assigned the case owner</source>
        <translation>指定清收责任人</translation>
    </message>
    <message>
        <source>Set the order of allocation</source>
        <translation>设定冲抵顺序</translation>
    </message>
    <message>
        <source>Created a campaign</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Changed a campaign</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Set targets of a campaign</source>
        <translation>下达清收任务</translation>
    </message>
    <message>
        <source>Set the team of a campaign</source>
        <translation>设置活动专班</translation>
    </message>
    <message>
        <source>Started a campaign</source>
        <translation>启动活动</translation>
    </message>
    <message>
        <source>Closed a campaign</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>多余金额</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>清收任务</translation>
    </message>
    <message>
        <source>Statistics date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作出日期</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终结日期</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>清收前景</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>还款能力</translation>
    </message>
    <message>
        <source>Willingness</source>
        <translation>还款意愿</translation>
    </message>
    <message>
        <source>Repayment method</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Annual rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Person reached</source>
        <translation>联系到的人</translation>
    </message>
    <message>
        <source>Name of that person</source>
        <translation>该人姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
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
        <source>Baseline of</source>
        <translation>基数日期</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借据</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Compound interest</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>Newly absent</source>
        <translation>首次未出现</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Cells not read</source>
        <translation>未能识别的单元格</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件SHA-256</translation>
    </message>
    <message>
        <source>Total row</source>
        <translation>合计行</translation>
    </message>
    <message>
        <source>Persons and firms</source>
        <translation>人员和单位</translation>
    </message>
    <message>
        <source>Order of allocation</source>
        <translation>冲抵顺序</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>计息天数基准</translation>
    </message>
    <message>
        <source>Months per period</source>
        <translation>每期月数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>How</source>
        <translation>具体做法</translation>
    </message>
    <message>
        <source>By</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>约定至</translation>
    </message>
    <message>
        <source>Until all is paid</source>
        <translation>至主债务清偿</translation>
    </message>
    <message>
        <source>Kind of guarantee</source>
        <translation>保证方式</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意履行</translation>
    </message>
    <message>
        <source>Consented to the extension on</source>
        <translation>同意展期日期</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>已上诉</translation>
    </message>
    <message>
        <source>Days to perform</source>
        <translation>履行天数</translation>
    </message>
    <message>
        <source>To be performed by</source>
        <translation>履行期届满日</translation>
    </message>
    <message>
        <source>Refusal ended on</source>
        <translation>拒绝履行终止日</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>拒绝日期</translation>
    </message>
    <message>
        <source>Served on the bank on</source>
        <translation>送达本社日期</translation>
    </message>
    <message>
        <source>Served on the debtor on</source>
        <translation>送达债务人日期</translation>
    </message>
    <message>
        <source>Counted as recovered</source>
        <translation>计入收回</translation>
    </message>
    <message>
        <source>Cash, on-book</source>
        <translation>表内现金</translation>
    </message>
    <message>
        <source>Cash, off-book</source>
        <translation>表外现金</translation>
    </message>
    <message>
        <source>Not cash</source>
        <translation>非现金</translation>
    </message>
    <message>
        <source>Price of a transfer counts as cash</source>
        <translation>转让价款计入现金</translation>
    </message>
    <message>
        <source>Days past due from</source>
        <translation>逾期天数起</translation>
    </message>
    <message>
        <source>Days past due up to</source>
        <translation>逾期天数止</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>五级分类</translation>
    </message>
    <message>
        <source>On-book or off-book</source>
        <translation>表内/表外</translation>
    </message>
    <message>
        <source>Types of guarantee</source>
        <translation>担保方式</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Enabled a user</source>
        <translation>启用用户</translation>
    </message>
    <message>
        <source>Put work off</source>
        <translation>推后办理</translation>
    </message>
    <message>
        <source>Took work up again</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>推后至</translation>
    </message>
    <message>
        <source>Undid an import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Imported receipts</source>
        <translation>导入收回流水</translation>
    </message>
    <message>
        <source>Merged two customers</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Took a merge back</source>
        <translation>撤回合并</translation>
    </message>
    <message>
        <source>Told two customers apart</source>
        <translation>判定不是同一人</translation>
    </message>
    <message>
        <source>Let two customers be proposed again</source>
        <translation>重新列为疑似重复</translation>
    </message>
    <message>
        <source>Planned a contact</source>
        <translation>安排联系</translation>
    </message>
    <message>
        <source>Withdrew a planned contact</source>
        <translation>撤销联系安排</translation>
    </message>
    <message>
        <source>Exported the whole ledger</source>
        <translation>导出全部台账</translation>
    </message>
    <message>
        <source>Whole personal data</source>
        <translation>完整个人信息</translation>
    </message>
    <message>
        <source>Issued notices</source>
        <translation>编发通知书</translation>
    </message>
    <message>
        <source>Printed notices</source>
        <translation>打印通知书</translation>
    </message>
    <message>
        <source>Recorded what became of a notice</source>
        <translation>登记通知书送达结果</translation>
    </message>
    <message>
        <source>Voided a notice</source>
        <translation>作废通知书</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>第二经办人</translation>
    </message>
    <message>
        <source>Legal event</source>
        <translation>法律事件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>还款期限</translation>
    </message>
    <message>
        <source>Recorded a conduct fact</source>
        <translation>登记特殊情况</translation>
    </message>
    <message>
        <source>Lifted a conduct fact</source>
        <translation>解除特殊情况</translation>
    </message>
    <message>
        <source>Approved contacts with a special group</source>
        <translation>同意联系特殊群体</translation>
    </message>
    <message>
        <source>Staff on the visit</source>
        <translation>上门人数</translation>
    </message>
    <message>
        <source>Recorded throughout</source>
        <translation>全程录音录像</translation>
    </message>
    <message>
        <source>Conduct rules</source>
        <translation>催收行为规范</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>准予人</translation>
    </message>
    <message>
        <source>Allowed because</source>
        <translation>准予理由</translation>
    </message>
    <message>
        <source>record what protects a person</source>
        <translation>登记特殊情况与暂停催收</translation>
    </message>
    <message>
        <source>allow what the conduct rules block</source>
        <translation>准予催收行为规范禁止的联系</translation>
    </message>
    <message>
        <source>Entered progress on a strategy</source>
        <translation>登记办理进展</translation>
    </message>
    <message>
        <source>Gave an instruction</source>
        <translation>下达督办</translation>
    </message>
    <message>
        <source>Added a strategy rule</source>
        <translation>新增方案规则</translation>
    </message>
    <message>
        <source>Changed a strategy rule</source>
        <translation>修改方案规则</translation>
    </message>
    <message>
        <source>Answers the instruction</source>
        <translation>回复的督办</translation>
    </message>
    <message>
        <source>Owed from</source>
        <translation>欠款下限</translation>
    </message>
    <message>
        <source>Owed up to</source>
        <translation>欠款上限</translation>
    </message>
    <message>
        <source>Broken promises from</source>
        <translation>违约承诺次数下限</translation>
    </message>
    <message>
        <source>Period about to end</source>
        <translation>期限将届满</translation>
    </message>
    <message>
        <source>Took an entry back</source>
        <translation>撤销登记</translation>
    </message>
    <message>
        <source>Added evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Changed what is said of evidence</source>
        <translation>修改证据说明</translation>
    </message>
    <message>
        <source>Withdrew evidence</source>
        <translation>撤回证据</translation>
    </message>
    <message>
        <source>Looked inside evidence</source>
        <translation>查看证据内容</translation>
    </message>
    <message>
        <source>Saved a copy of evidence</source>
        <translation>另存证据副本</translation>
    </message>
    <message>
        <source>Exported a court bundle</source>
        <translation>导出证据材料</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证据名称</translation>
    </message>
    <message>
        <source>Taken or received on</source>
        <translation>形成或取得日期</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>证明对象</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>已具备的要点</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>record evidence</source>
        <translation>添加和撤回证据</translation>
    </message>
    <message>
        <source>Proposed a waiver</source>
        <translation>提出减免</translation>
    </message>
    <message>
        <source>Recorded the approval of a waiver</source>
        <translation>登记减免审批：同意</translation>
    </message>
    <message>
        <source>Recorded the refusal of a waiver</source>
        <translation>登记减免审批：不同意</translation>
    </message>
    <message>
        <source>Withdrew a waiver</source>
        <translation>撤回减免</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>一次性还款</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批机构</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批结果</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>群发消息</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>主动提出还款</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>拟还日</translation>
    </message>
    <message>
        <source>Registered a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Gave a complaint to somebody</source>
        <translation>交办投诉</translation>
    </message>
    <message>
        <source>Extended the time for a complaint</source>
        <translation>延长投诉答复期限</translation>
    </message>
    <message>
        <source>Answered a complaint</source>
        <translation>答复投诉</translation>
    </message>
    <message>
        <source>Closed a complaint</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>Withdrew a complaint</source>
        <translation>撤回投诉</translation>
    </message>
    <message>
        <source>Scheduled a return visit</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Recorded a return visit</source>
        <translation>登记回访结果</translation>
    </message>
    <message>
        <source>Withdrew a return visit</source>
        <translation>取消回访</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>handle complaints</source>
        <translation>处理投诉</translation>
    </message>
    <message>
        <source>Changed the wording of a letter</source>
        <translation>修改文书模板</translation>
    </message>
    <message>
        <source>Went back to the built-in wording of a letter</source>
        <translation>恢复文书的内置文本</translation>
    </message>
    <message>
        <source>Recorded a seizure</source>
        <translation>登记查封</translation>
    </message>
    <message>
        <source>Renewed a seizure</source>
        <translation>登记续行查封</translation>
    </message>
    <message>
        <source>Recorded the release of a seizure</source>
        <translation>登记解除查封</translation>
    </message>
    <message>
        <source>Kind of property</source>
        <translation>财产种类</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Seized on</source>
        <translation>查封日</translation>
    </message>
    <message>
        <source>Renewed on</source>
        <translation>续封日</translation>
    </message>
    <message>
        <source>Erased records after the retention period</source>
        <translation>按保存期限清除记录</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Last record on</source>
        <translation>最近记录日</translation>
    </message>
    <message>
        <source>Audit entries whose words were erased</source>
        <translation>清除内容的审计记录（条）</translation>
    </message>
    <message>
        <source>Audit entries that keep their words</source>
        <translation>保留内容的审计记录（条）</translation>
    </message>
    <message>
        <source>erase records after the retention period</source>
        <translation>按保存期限清除记录</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Proposed an extension or restructuring</source>
        <translation>提出展期或重组</translation>
    </message>
    <message>
        <source>Recorded the approval of a restructuring</source>
        <translation>登记展期或重组审批通过</translation>
    </message>
    <message>
        <source>Recorded the refusal of a restructuring</source>
        <translation>登记展期或重组未获批准</translation>
    </message>
    <message>
        <source>Recorded that a restructuring was signed</source>
        <translation>登记展期或重组已签订</translation>
    </message>
    <message>
        <source>Withdrew a restructuring</source>
        <translation>撤回展期或重组</translation>
    </message>
    <message>
        <source>propose waivers and restructurings</source>
        <translation>提出减免、展期和重组</translation>
    </message>
    <message>
        <source>record decisions on waivers and restructurings</source>
        <translation>登记减免、展期和重组的审批结果</translation>
    </message>
</context>
<context>
    <name>LegalEventKind</name>
    <message>
        <source>Demand notice signed</source>
        <translation>催收通知书签收</translation>
    </message>
    <message>
        <source>Demand sent and arrived</source>
        <translation>催收函件送达</translation>
    </message>
    <message>
        <source>Deducted from account</source>
        <translation>扣划存款</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公告催收</translation>
    </message>
    <message>
        <source>Debt acknowledged</source>
        <translation>债务人同意履行</translation>
    </message>
    <message>
        <source>Suit filed</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Arbitration filed</source>
        <translation>申请仲裁</translation>
    </message>
    <message>
        <source>Payment order, preservation or the like</source>
        <translation>支付令、保全等</translation>
    </message>
    <message>
        <source>Enforcement applied for</source>
        <translation>申请执行</translation>
    </message>
    <message>
        <source>Mediation asked for</source>
        <translation>申请调解</translation>
    </message>
    <message>
        <source>Reported to the authorities</source>
        <translation>报案</translation>
    </message>
    <message>
        <source>Notice of transfer</source>
        <translation>债权转让通知</translation>
    </message>
    <message>
        <source>Obstacle (suspension)</source>
        <translation>中止事由</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Number of the letter</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Borrower&apos;s identity number</source>
        <translation>借款人证件号码</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Guarantor&apos;s identity number</source>
        <translation>担保人证件号码</translation>
    </message>
    <message>
        <source>All guarantors</source>
        <translation>全部担保人</translation>
    </message>
    <message>
        <source>Co-borrowers</source>
        <translation>共同借款人</translation>
    </message>
    <message>
        <source>Cooperative and branch</source>
        <translation>联社和机构</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Loan number</source>
        <translation>借据号</translation>
    </message>
    <message>
        <source>Guarantee contract number</source>
        <translation>保证合同编号</translation>
    </message>
    <message>
        <source>Kind of guarantee</source>
        <translation>保证方式</translation>
    </message>
    <message>
        <source>Day from which it runs</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount of the loan</source>
        <translation>借款金额</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>欠款截至日</translation>
    </message>
    <message>
        <source>Principal owed</source>
        <translation>尚欠本金</translation>
    </message>
    <message>
        <source>Interest in arrears</source>
        <translation>欠息</translation>
    </message>
    <message>
        <source>Interest with penalty and compound interest</source>
        <translation>利息合计（含罚息、复利）</translation>
    </message>
    <message>
        <source>Penalty interest</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Compound interest</source>
        <translation>复利</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total in capitals</source>
        <translation>合计（大写）</translation>
    </message>
    <message>
        <source>Owed altogether</source>
        <translation>欠款合计</translation>
    </message>
    <message>
        <source>Owed altogether, in capitals</source>
        <translation>欠款合计（大写）</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>还款期限</translation>
    </message>
    <message>
        <source>Object by</source>
        <translation>异议期限</translation>
    </message>
    <message>
        <source>Last digits of the repayment account</source>
        <translation>还款账户尾号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Telephone for complaints</source>
        <translation>投诉电话</translation>
    </message>
    <message>
        <source>Whether it is the first request within the guarantee period</source>
        <translation>是否在保证期间内首次主张</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>文书日期</translation>
    </message>
    <message>
        <source>Seal, staff and day</source>
        <translation>公章、经办人、日期</translation>
    </message>
    <message>
        <source>Seal of the firm, lawyer and day</source>
        <translation>律所公章、律师、日期</translation>
    </message>
    <message>
        <source>Law firm</source>
        <translation>律师事务所</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>In two copies, and a line to cut along</source>
        <translation>一式两份说明和裁切线</translation>
    </message>
    <message>
        <source>Line to cut along</source>
        <translation>裁切线</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>Who signs the receipt</source>
        <translation>回执签收栏</translation>
    </message>
    <message>
        <source>Table of days and amounts</source>
        <translation>还款日期金额表</translation>
    </message>
    <message>
        <source>Promised altogether</source>
        <translation>承诺合计</translation>
    </message>
    <message>
        <source>Promised altogether, in capitals</source>
        <translation>承诺合计（大写）</translation>
    </message>
    <message>
        <source>Who signs the promise</source>
        <translation>承诺书签名栏</translation>
    </message>
    <message>
        <source>Principal of the plan</source>
        <translation>计划本金</translation>
    </message>
    <message>
        <source>Principal of the plan, in capitals</source>
        <translation>计划本金（大写）</translation>
    </message>
    <message>
        <source>Months of the plan</source>
        <translation>计划期限（月）</translation>
    </message>
    <message>
        <source>Repayment method</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Annual rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>计息天数规则</translation>
    </message>
    <message>
        <source>Table of instalments</source>
        <translation>分期还款表</translation>
    </message>
    <message>
        <source>Principal of all instalments</source>
        <translation>各期本金合计</translation>
    </message>
    <message>
        <source>Interest of all instalments</source>
        <translation>各期利息合计</translation>
    </message>
    <message>
        <source>Order of payment</source>
        <translation>还款顺序</translation>
    </message>
    <message>
        <source>Who signs the agreement</source>
        <translation>协议签名栏</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>访问日期</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Time of leaving</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>Place of the visit</source>
        <translation>访问地点</translation>
    </message>
    <message>
        <source>Who was met</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Relation to the borrower</source>
        <translation>与借款人关系</translation>
    </message>
    <message>
        <source>Whether it was recorded throughout</source>
        <translation>是否全程录音录像</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>陈述内容</translation>
    </message>
    <message>
        <source>What was seen of assets and income</source>
        <translation>资产收入情况</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>还款承诺</translation>
    </message>
    <message>
        <source>Who signs the visit, or why not</source>
        <translation>访问签名栏（含拒签原因）</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>Borrower or guarantor</source>
        <translation>受送达人身份</translation>
    </message>
    <message>
        <source>What is delivered, with its number</source>
        <translation>送达的文书及编号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>送达地址</translation>
    </message>
    <message>
        <source>Form of the delivery</source>
        <translation>送达情况填写栏</translation>
    </message>
    <message>
        <source>Without its number the paper cannot be told from another, nor its receipt be tied to it.</source>
        <translation>没有编号，就无法与其他文书区分，回执也对不上。</translation>
    </message>
    <message>
        <source>The paper must name and identify the person.</source>
        <translation>文书必须写明当事人及其证件号码。</translation>
    </message>
    <message>
        <source>The paper must say which debt it is about.</source>
        <translation>文书必须写明是哪一笔债务。</translation>
    </message>
    <message>
        <source>Figures prove nothing without their day.</source>
        <translation>金额必须写明截至哪一天。</translation>
    </message>
    <message>
        <source>The paper must say how much is owed, part by part and in capitals.</source>
        <translation>文书必须写明欠款金额，分项列明并有大写。</translation>
    </message>
    <message>
        <source>A demand says until when.</source>
        <translation>催收必须写明还款期限。</translation>
    </message>
    <message>
        <source>The letter must name the law on which it rests.</source>
        <translation>文书必须写明法律依据。</translation>
    </message>
    <message>
        <source>The letter must show who writes, with the seal.</source>
        <translation>文书必须写明出具单位并留盖章处。</translation>
    </message>
    <message>
        <source>The person must be told where and until when to object and to complain.</source>
        <translation>必须告知异议期限、核对电话和投诉电话。</translation>
    </message>
    <message>
        <source>Without the signatures the paper proves nothing.</source>
        <translation>没有签名栏，文书起不到证明作用。</translation>
    </message>
    <message>
        <source>These words show consent to perform, even after the limitation period has passed.</source>
        <translation>这句话表明同意履行，时效届满后签收也有效。</translation>
    </message>
    <message>
        <source>The guarantor must be asked in so many words within the guarantee period.</source>
        <translation>必须在保证期间内明确要求保证人承担保证责任。</translation>
    </message>
    <message>
        <source>The paper must say what is paid when.</source>
        <translation>文书必须写明何时还多少。</translation>
    </message>
    <message>
        <source>The paper must say what follows when it is not kept.</source>
        <translation>文书必须写明违约的后果。</translation>
    </message>
    <message>
        <source>Guarantors who do not agree are bound to the old terms only.</source>
        <translation>担保人没有书面同意的，只按原约定承担责任。</translation>
    </message>
    <message>
        <source>Without it the old debt and its guarantees may be taken for ended.</source>
        <translation>缺了它，原债务和担保可能被认为已经消灭。</translation>
    </message>
    <message>
        <source>Without the order of payment the law&apos;s own applies.</source>
        <translation>没有约定还款顺序的，按法定顺序抵充。</translation>
    </message>
    <message>
        <source>The agreement says who bears the costs and which court decides.</source>
        <translation>协议必须写明费用负担和管辖。</translation>
    </message>
    <message>
        <source>A legal letter says which lawyer writes for whom.</source>
        <translation>律师函必须写明受谁委托、由哪位律师出具。</translation>
    </message>
    <message>
        <source>A visit is proven by when, where, by whom and with whom it was.</source>
        <translation>上门记录必须写明时间、地点、访问人员和接待人。</translation>
    </message>
    <message>
        <source>The record holds what was said, seen and promised.</source>
        <translation>记录必须有陈述、所见情况和承诺。</translation>
    </message>
    <message>
        <source>The slip proves what was delivered to whom, where and by whom.</source>
        <translation>回证必须写明向谁、在哪里、由谁送达了什么。</translation>
    </message>
    <message>
        <source>{%1} (%2) is missing. %3</source>
        <translation>缺少{%1}（%2）。%3</translation>
    </message>
    <message>
        <source>The words “%1” are missing. %2</source>
        <translation>缺少“%1”字样。%2</translation>
    </message>
    <message>
        <source>A brace stands alone near “%1”.</source>
        <translation>“%1”处的花括号不成对。</translation>
    </message>
    <message>
        <source>{%1} is no field of this letter. Choose one from the list.</source>
        <translation>{%1} 不是本文书的字段，请从列表中选。</translation>
    </message>
    <message>
        <source>{%1} (%2) must stand alone on a line.</source>
        <translation>{%1}（%2）须单独占一行。</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Remind</source>
        <translation>提醒催收</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门催收</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>协商还款</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>分期还款</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Restructure</source>
        <translation>重组盘活</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Pursue guarantor</source>
        <translation>追究担保人</translation>
    </message>
    <message>
        <source>Mediate</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>支付令</translation>
    </message>
    <message>
        <source>Sue</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Preserve</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Apply for enforcement</source>
        <translation>申请执行</translation>
    </message>
    <message>
        <source>Dispose of collateral</source>
        <translation>处置抵押物</translation>
    </message>
    <message>
        <source>Settle in kind</source>
        <translation>以物抵债</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Place with an agency</source>
        <translation>委外清收</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>焦虑</translation>
    </message>
    <message>
        <source>Distressed</source>
        <translation>悲伤绝望</translation>
    </message>
    <message>
        <source>Agitated</source>
        <translation>激动</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>敌对</translation>
    </message>
</context>
<context>
    <name>NoMessageReason</name>
    <message>
        <source>nothing is due by the newest ledger</source>
        <translation>按最新台账没有应还款</translation>
    </message>
    <message>
        <source>no such address is known</source>
        <translation>没有登记可用的号码或地址</translation>
    </message>
    <message>
        <source>blocked by the conduct rules</source>
        <translation>催收行为规范不允许</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Demand notice</source>
        <translation>催收通知书</translation>
    </message>
    <message>
        <source>Notice to a guarantor</source>
        <translation>担保人通知书</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Delivered, no receipt yet</source>
        <translation>已送达，未取回执</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Refused before witnesses</source>
        <translation>拒签（有见证）</translation>
    </message>
    <message>
        <source>Arrived by registered post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Served by a notary</source>
        <translation>公证送达</translation>
    </message>
    <message>
        <source>Announced in public</source>
        <translation>公告送达</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>没有逾期欠款</translation>
    </message>
    <message>
        <source>absent from the newest ledger: what is owed today is not known</source>
        <translation>最新台账中没有该借据，不知道现在的欠款</translation>
    </message>
    <message>
        <source>nobody guarantees the loan</source>
        <translation>该借据没有保证人</translation>
    </message>
    <message>
        <source>the guarantee period has not begun, or has passed</source>
        <translation>保证期间尚未开始或者已经届满</translation>
    </message>
    <message>
        <source>Promise letter</source>
        <translation>还款承诺书</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>上门催收记录</translation>
    </message>
    <message>
        <source>Legal letter</source>
        <translation>律师函</translation>
    </message>
    <message>
        <source>Delivery slip</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>没有欠款</translation>
    </message>
    <message>
        <source>no notice waits for its delivery</source>
        <translation>没有待送达的通知书</translation>
    </message>
    <message>
        <source>the conduct rules are against it</source>
        <translation>催收行为规范不允许</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, loan %2: %3</source>
        <translation>%1，借据%2：%3</translation>
    </message>
    <message>
        <source>Repayment agreement</source>
        <translation>分期还款协议</translation>
    </message>
    <message>
        <source>there is no repayment plan</source>
        <translation>没有还款计划</translation>
    </message>
</context>
<context>
    <name>PeriodAlert</name>
    <message>
        <source>None</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>PeriodState</name>
    <message>
        <source>Not started</source>
        <translation>未起算</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>程序中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已届满</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已判决</translation>
    </message>
    <message>
        <source>Preserved</source>
        <translation>已主张</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申请执行</translation>
    </message>
</context>
<context>
    <name>PersonReached</name>
    <message>
        <source>Borrower</source>
        <translation>借款人</translation>
    </message>
    <message>
        <source>Co-borrower</source>
        <translation>共同借款人</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Adult relative</source>
        <translation>成年家属</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Mail room</source>
        <translation>单位收发部门</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>授权代理人</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Village officer</source>
        <translation>村组干部</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ProcedureEnd</name>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终结</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤诉</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已判决</translation>
    </message>
</context>
<context>
    <name>PromiseState</name>
    <message>
        <source>Open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>部分履行</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未履行</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Qingshou</source>
        <translation>清收工作台</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Prospect</name>
    <message>
        <source>Collect</source>
        <translation>拟清收</translation>
    </message>
    <message>
        <source>Revive</source>
        <translation>拟盘活</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>无望</translation>
    </message>
</context>
<context>
    <name>RecoveryKind</name>
    <message>
        <source>Cash</source>
        <translation>正常现金</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>诉讼执行</translation>
    </message>
    <message>
        <source>Disposal of collateral</source>
        <translation>处置抵押物</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>分期还款</translation>
    </message>
    <message>
        <source>Purchase money</source>
        <translation>收购款</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>收回利息</translation>
    </message>
    <message>
        <source>Settlement in kind</source>
        <translation>以物抵债</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>呆账核销</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>资产转让</translation>
    </message>
    <message>
        <source>Transfer price</source>
        <translation>转让价款</translation>
    </message>
    <message>
        <source>Bill swap</source>
        <translation>票据置换</translation>
    </message>
    <message>
        <source>Refinancing</source>
        <translation>借新还旧</translation>
    </message>
    <message>
        <source>Transfer of debt</source>
        <translation>债务转移</translation>
    </message>
    <message>
        <source>Guarantee adjusted</source>
        <translation>调整担保</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>盘活重组</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>上调正常</translation>
    </message>
    <message>
        <source>Hung interest</source>
        <translation>收本挂息</translation>
    </message>
</context>
<context>
    <name>RecoveryLabels</name>
    <message>
        <source>Clear</source>
        <translation>已对上</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Several loans</source>
        <translation>多笔借据</translation>
    </message>
    <message>
        <source>No loan found</source>
        <translation>未找到借据</translation>
    </message>
    <message>
        <source>Recorded already</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不能登记</translation>
    </message>
    <message>
        <source>by loan number</source>
        <translation>按借据号</translation>
    </message>
    <message>
        <source>by account</source>
        <translation>按账号</translation>
    </message>
    <message>
        <source>by identity number</source>
        <translation>按证件号码</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按户名</translation>
    </message>
    <message>
        <source>%1, but the borrower is %2</source>
        <translation>%1对上，但借款人是 %2</translation>
    </message>
    <message>
        <source>principal and interest do not sum to the amount</source>
        <translation>本金与利息之和不等于金额</translation>
    </message>
    <message>
        <source>%1: choose the loan</source>
        <translation>%1：请选择借据</translation>
    </message>
    <message>
        <source>no such loan in what you may see</source>
        <translation>可查看范围内没有这笔借据</translation>
    </message>
    <message>
        <source>the borrower has this recovery</source>
        <translation>该笔收回已登记</translation>
    </message>
    <message>
        <source>an earlier row says the same</source>
        <translation>与前面的行重复</translation>
    </message>
    <message>
        <source>reverse the recovery on the borrower&apos;s page</source>
        <translation>请到借款人页面冲销该笔收回</translation>
    </message>
</context>
<context>
    <name>RefusalReason</name>
    <message>
        <source>loan number, name or balance is blank</source>
        <translation>借据号、户名或余额为空</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>not a rate</source>
        <translation>不是利率</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>too large or too small</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>scientific notation: export the column as text</source>
        <translation>科学计数法，请将该列按文本导出</translation>
    </message>
    <message>
        <source>digits were lost: export the column as text</source>
        <translation>数字尾数已丢失，请将该列按文本导出</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知代码</translation>
    </message>
    <message>
        <source>the cell holds an error: recalculate and save the sheet</source>
        <translation>单元格有错误，请重新计算并保存后再导入</translation>
    </message>
    <message>
        <source>the loan number stood in an earlier row</source>
        <translation>借据号与前面的行重复</translation>
    </message>
    <message>
        <source>more cells than the header has: the row is shifted</source>
        <translation>单元格多于表头，该行已错位</translation>
    </message>
</context>
<context>
    <name>RefusedCell</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>%1: “%2” — %3</source>
        <translation>%1：“%2”——%3</translation>
    </message>
    <message>
        <source>%1 (row left out)</source>
        <translation>%1（该行未导入）</translation>
    </message>
    <message>
        <source>The loan number stands in row %1 already</source>
        <translation>借据号与第 %1 行重复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RepaymentMethod</name>
    <message>
        <source>Equal payment</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Interest only</source>
        <translation>先息后本</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>一次性还本付息</translation>
    </message>
    <message>
        <source>Revolving</source>
        <translation>随借随还</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Restructurings</name>
    <message>
        <source>Extension</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Later instalments</source>
        <translation>调整还款计划</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>增加宽限期</translation>
    </message>
    <message>
        <source>Interest made principal</source>
        <translation>利息转本金</translation>
    </message>
    <message>
        <source>Lower rate</source>
        <translation>降低利率</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Collateral released in part</source>
        <translation>释放部分押品</translation>
    </message>
    <message>
        <source>Collateral exchanged</source>
        <translation>置换押品</translation>
    </message>
    <message>
        <source>Debt exchanged</source>
        <translation>债务置换</translation>
    </message>
    <message>
        <source>Refinanced by a new loan</source>
        <translation>借新还旧</translation>
    </message>
    <message>
        <source>Other change of the contract</source>
        <translation>其他合同变更</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Approved, to be signed</source>
        <translation>已批准，待签订</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签订</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>open complaint</source>
        <translation>未办结的投诉</translation>
    </message>
    <message>
        <source>running plan</source>
        <translation>履行中的还款计划</translation>
    </message>
    <message>
        <source>unkept promise</source>
        <translation>未履行的承诺</translation>
    </message>
    <message>
        <source>notice without proof</source>
        <translation>未回证的文书</translation>
    </message>
    <message>
        <source>unanswered instruction</source>
        <translation>未答复的督办</translation>
    </message>
    <message>
        <source>judgment or procedure</source>
        <translation>未了的判决或程序</translation>
    </message>
    <message>
        <source>Nobody&apos;s records are due. The next ones will be on %1 (%2).</source>
        <extracomment>%1: a day, %2: a name</extracomment>
        <translation>目前没有保存期限已满的记录。最早一户将于 %1 期满（%2）。</translation>
    </message>
    <message>
        <source>Nobody&apos;s records are due: of no borrower with records does the file show that every loan was settled or written off.</source>
        <translation>目前没有保存期限已满的记录：有催收记录的借款人中，台账尚未显示有人全部结清或核销。</translation>
    </message>
    <message numerus="yes">
        <source>Records of %Ln borrower(s) are erased.</source>
        <translation>
            <numerusform>已清除 %Ln 户的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>已清除：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln audit entry(ies) went with them; the chain stays whole.</source>
        <translation>
            <numerusform>%Ln 条审计记录的内容一并清除，审计链保持完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older audit entry(ies) keep their words: their chain covers them.</source>
        <translation>
            <numerusform>%Ln 条较早的审计记录内容保留（审计链按旧方式校验）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln borrower(s) were left as they are: %1</source>
        <translation>
            <numerusform>%Ln 户未清除：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; the others are as they were.</source>
        <translation>中途停止，其余未动。</translation>
    </message>
    <message>
        <source>These files of evidence could not be deleted; delete them by hand: %1</source>
        <translation>以下证据文件未能删除，请手工删除：%1</translation>
    </message>
    <message>
        <source>Something was reading meanwhile: the last traces go when the file is closed.</source>
        <translation>清除时有其他读取在进行，残留内容将在文件关闭时清掉。</translation>
    </message>
</context>
<context>
    <name>RiskClass</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Special mention</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Substandard</source>
        <translation>次级</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>SeizedProperty</name>
    <message>
        <source>Bank deposit (1 year at most)</source>
        <translation>银行存款（最长1年）</translation>
    </message>
    <message>
        <source>Movable (2 years at most)</source>
        <translation>动产（最长2年）</translation>
    </message>
    <message>
        <source>Real estate or other right (3 years at most)</source>
        <translation>不动产及其他财产权（最长3年）</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Access</source>
        <translation>登录与安全</translation>
    </message>
    <message>
        <source>Risk class by days past due</source>
        <translation>按逾期天数的五级分类</translation>
    </message>
    <message>
        <source>Legal periods and alerts</source>
        <translation>法定期限与预警</translation>
    </message>
    <message>
        <source>Money and promises</source>
        <translation>金额与承诺</translation>
    </message>
    <message>
        <source>What a new campaign counts</source>
        <translation>新活动的计入口径</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Lock after idle time</source>
        <translation>闲置后自动锁定</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>The window locks itself when nobody has touched it for this long.</source>
        <translation>无人操作达到此时长，窗口自动锁定。</translation>
    </message>
    <message>
        <source>Least password length</source>
        <translation>密码最短长度</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>Applies to passwords chosen from now on.</source>
        <translation>对今后设置的密码生效。</translation>
    </message>
    <message>
        <source>Longest wait after wrong passwords</source>
        <translation>密码错误后的最长等待</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>The wait doubles with each wrong password, up to this.</source>
        <translation>每输错一次，等待时间加倍，直到此上限。</translation>
    </message>
    <message>
        <source>Special mention from</source>
        <translation>关注类起点</translation>
    </message>
    <message>
        <source>A loan this many days past due is at least special mention.</source>
        <translation>逾期达到此天数，至少归为关注类。</translation>
    </message>
    <message>
        <source>Substandard from</source>
        <translation>次级类起点</translation>
    </message>
    <message>
        <source>A loan this many days past due is at least substandard.</source>
        <translation>逾期达到此天数，至少归为次级类。</translation>
    </message>
    <message>
        <source>Doubtful from</source>
        <translation>可疑类起点</translation>
    </message>
    <message>
        <source>A loan this many days past due is at least doubtful.</source>
        <translation>逾期达到此天数，至少归为可疑类。</translation>
    </message>
    <message>
        <source>Loss from</source>
        <translation>损失类起点</translation>
    </message>
    <message>
        <source>A loan this many days past due is loss.</source>
        <translation>逾期达到此天数，归为损失类。</translation>
    </message>
    <message>
        <source>Limitation period</source>
        <translation>诉讼时效</translation>
    </message>
    <message>
        <source>How long a claim can be sued for after the due date or the last interruption.</source>
        <translation>自到期日或最近一次中断起，多长时间内可以起诉。</translation>
    </message>
    <message>
        <source>Guarantee period when none is agreed</source>
        <translation>未约定时的保证期间</translation>
    </message>
    <message>
        <source>Counted from the due date of the principal debt.</source>
        <translation>自主债务履行期限届满之日起算。</translation>
    </message>
    <message>
        <source>Red alert</source>
        <translation>红色预警</translation>
    </message>
    <message>
        <source>A period that ends within this many days is red.</source>
        <translation>期限在此天数内届满，显示红色。</translation>
    </message>
    <message>
        <source>Orange alert</source>
        <translation>橙色预警</translation>
    </message>
    <message>
        <source>A period that ends within this many days is orange.</source>
        <translation>期限在此天数内届满，显示橙色。</translation>
    </message>
    <message>
        <source>Yellow alert</source>
        <translation>黄色预警</translation>
    </message>
    <message>
        <source>A period that ends within this many days is yellow.</source>
        <translation>期限在此天数内届满，显示黄色。</translation>
    </message>
    <message>
        <source>Red alert for guarantee periods</source>
        <translation>保证期间红色预警</translation>
    </message>
    <message>
        <source>Guarantee periods cannot be prolonged, so they turn red earlier.</source>
        <translation>保证期间不能延长，因此更早转红。</translation>
    </message>
    <message>
        <source>Time between demands</source>
        <translation>催收间隔</translation>
    </message>
    <message>
        <source>A demand is due when the last proven event is older than this.</source>
        <translation>距最近一次有证据的事件超过此天数，应再次催收。</translation>
    </message>
    <message>
        <source>Order in which a recovery is applied</source>
        <translation>收回款项的冲抵顺序</translation>
    </message>
    <message>
        <source>For loans whose contract says nothing else.</source>
        <translation>适用于合同没有另行约定的贷款。</translation>
    </message>
    <message>
        <source>Penalty interest on top of the contract rate</source>
        <translation>罚息上浮比例</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>计息天数基准</translation>
    </message>
    <message>
        <source>How a yearly rate becomes interest for days.</source>
        <translation>年利率如何折算为按天计息。</translation>
    </message>
    <message>
        <source>Grace for promises</source>
        <translation>承诺宽限</translation>
    </message>
    <message>
        <source>Money that comes in so much later still keeps a promise.</source>
        <translation>在宽限内到账，仍算履行承诺。</translation>
    </message>
    <message>
        <source>Grace for instalments</source>
        <translation>分期宽限</translation>
    </message>
    <message>
        <source>Money that comes in so much later still pays an instalment on time.</source>
        <translation>在宽限内到账，仍算按期还款。</translation>
    </message>
    <message>
        <source>Cash towards on-book principal</source>
        <translation>表内现金本金</translation>
    </message>
    <message>
        <source>Campaigns that exist keep what they were set up with.</source>
        <translation>已有活动保持原有口径。</translation>
    </message>
    <message>
        <source>Cash towards off-book principal</source>
        <translation>表外现金本金</translation>
    </message>
    <message>
        <source>Loans that were written off and are still claimed.</source>
        <translation>已核销但仍在追索的贷款。</translation>
    </message>
    <message>
        <source>Interest paid in cash</source>
        <translation>现金收回的利息</translation>
    </message>
    <message>
        <source>On either side of the book.</source>
        <translation>表内、表外均计。</translation>
    </message>
    <message>
        <source>Non-cash recoveries</source>
        <translation>非现金清收</translation>
    </message>
    <message>
        <source>Settlement in kind, revived, reclassified, written off and the like.</source>
        <translation>以物抵债、盘活、上调、核销等。</translation>
    </message>
    <message>
        <source>The price of a transfer is cash</source>
        <translation>转让价款视为现金</translation>
    </message>
    <message>
        <source>Otherwise it is a non-cash recovery.</source>
        <translation>否则按非现金清收计。</translation>
    </message>
    <message>
        <source>Days counted for the time elapsed</source>
        <translation>序时进度的天数口径</translation>
    </message>
    <message>
        <source>Working days follow the State Council&apos;s calendar.</source>
        <translation>工作日按国务院办公厅放假安排计算。</translation>
    </message>
    <message>
        <source>Costs, interest, principal</source>
        <translation>费用、利息、本金</translation>
    </message>
    <message>
        <source>Principal first when over 90 days past due</source>
        <translation>逾期 90 天以上先还本金</translation>
    </message>
    <message>
        <source>Actual days ÷ 360</source>
        <translation>实际天数 ÷ 360</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Actual days ÷ 365</source>
        <translation>实际天数 ÷ 365</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Today&apos;s work</source>
        <translation>今日工作</translation>
    </message>
    <message>
        <source>Promises show ahead of their day by</source>
        <translation>承诺提前提醒</translation>
    </message>
    <message>
        <source>A reminder before the day is worth more than a call after it.</source>
        <translation>到期前提醒一声，胜过逾期后再打电话。</translation>
    </message>
    <message>
        <source>Instalments show ahead of their day by</source>
        <translation>分期提前提醒</translation>
    </message>
    <message>
        <source>Of agreed repayment plans.</source>
        <translation>指已签订的还款计划。</translation>
    </message>
    <message>
        <source>Work may be put off for at most</source>
        <translation>事项最多可推后</translation>
    </message>
    <message>
        <source>A legal period that ends earlier stays on the list all the same.</source>
        <translation>在此之前届满的法定期限仍留在清单上。</translation>
    </message>
    <message>
        <source>A notice without proof is work after</source>
        <translation>通知书多少天没有凭证即列入今日工作</translation>
    </message>
    <message>
        <source>Printed, handed over or returned, and no receipt, post or notary proves it yet.</source>
        <translation>已打印、已送达或退回，但还没有回执、邮寄或公证凭证。</translation>
    </message>
    <message>
        <source>Conduct towards people</source>
        <translation>催收行为规范</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>点</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>禁止时段开始</translation>
    </message>
    <message>
        <source>From then on nobody is called, written to or visited who has not agreed in writing. The same hour twice: no quiet hours.</source>
        <translation>自此时起，未经书面同意不得电话、发信息或上门。起止相同表示不设禁止时段。</translation>
    </message>
    <message>
        <source>Quiet hours until</source>
        <translation>禁止时段结束</translation>
    </message>
    <message>
        <source>The first hour at which people may be contacted.</source>
        <translation>自此时起可以联系。</translation>
    </message>
    <message>
        <source>Calls to a debtor a day</source>
        <translation>每日通话次数</translation>
    </message>
    <message>
        <source>In which somebody was spoken to. More needs a supervisor.</source>
        <translation>指对同一债务人接通的电话。超过的须主任准予。</translation>
    </message>
    <message>
        <source>Visits to a debtor a day</source>
        <translation>每日上门次数</translation>
    </message>
    <message>
        <source>More is noted with the contact.</source>
        <translation>对同一债务人；超过的记入联系记录。</translation>
    </message>
    <message>
        <source>Visits to a debtor a week</source>
        <translation>每周上门次数</translation>
    </message>
    <message>
        <source>From Monday to Sunday. More is noted with the contact.</source>
        <translation>周一至周日，对同一债务人；超过的记入联系记录。</translation>
    </message>
    <message>
        <source>Messages to a debtor a day</source>
        <translation>每日信息条数</translation>
    </message>
    <message>
        <source>Text messages and WeChat together. More is noted with the contact.</source>
        <translation>短信和微信合计；超过的记入联系记录。</translation>
    </message>
    <message>
        <source>Failed tries before a contact person is asked</source>
        <translation>问联系人之前的未果次数</translation>
    </message>
    <message>
        <source>To reach the borrower, since the borrower was last spoken to.</source>
        <translation>自上次联系到借款人以来，联系借款人未果的次数。</translation>
    </message>
    <message>
        <source>On so many days</source>
        <translation>未果天数</translation>
    </message>
    <message>
        <source>The failed tries must have been made on at least so many different days.</source>
        <translation>未果的联系至少分布在这么多天。</translation>
    </message>
    <message>
        <source>Staff on a visit</source>
        <translation>上门人数</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Fewer is noted with the contact.</source>
        <translation>少于此数的记入联系记录。</translation>
    </message>
    <message>
        <source>Visits are recorded throughout</source>
        <translation>上门全程记录</translation>
    </message>
    <message>
        <source>In sound and picture. One that was not is noted with the contact.</source>
        <translation>录音录像；未录的记入联系记录。</translation>
    </message>
    <message>
        <source>Words that are not used</source>
        <translation>禁用言辞</translation>
    </message>
    <message>
        <source>Threats and abuse. A contact whose text has one of them needs a supervisor.</source>
        <translation>威胁、辱骂等言辞，用顿号隔开。内容中含有的须主任准予。</translation>
    </message>
    <message>
        <source>Hold when the amount is disputed</source>
        <translation>金额异议暂停催收</translation>
    </message>
    <message>
        <source>Proposed when a hold is set; contacts wait until the amount has been checked.</source>
        <translation>登记暂停时的建议天数；对账前不联系。</translation>
    </message>
    <message>
        <source>Hold while a complaint is looked into</source>
        <translation>投诉处理暂停催收</translation>
    </message>
    <message>
        <source>Proposed when a hold is set.</source>
        <translation>登记暂停时的建议天数。</translation>
    </message>
    <message>
        <source>Elderly from</source>
        <translation>高龄起点</translation>
    </message>
    <message>
        <source>years old</source>
        <translation>岁</translation>
    </message>
    <message>
        <source>From this age on contacts are to be approved by a supervisor.</source>
        <translation>自此年龄起，联系前应由主任同意。</translation>
    </message>
    <message>
        <source>A strategy is reviewed every</source>
        <translation>一户一策复查间隔</translation>
    </message>
    <message>
        <source>Approved, and nothing entered in its journal for so long: then it is work.</source>
        <translation>已批准的方案这么久没有登记进展，即列入今日工作。</translation>
    </message>
    <message>
        <source>An entry can be taken back for</source>
        <translation>登记后可撤销的时间</translation>
    </message>
    <message>
        <source>By whoever recorded it, while nothing is built on it; afterwards it is corrected.</source>
        <translation>仅限本人、且其后没有据此登记其他内容；超过时间只能更正。</translation>
    </message>
    <message>
        <source>Evidence is kept inside the file up to</source>
        <translation>证据存于文件内的上限</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Larger files lie sealed in a folder beside the workstation file; the two belong together.</source>
        <translation>更大的文件加密存放在工作站文件旁的文件夹中，二者不可分离。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Waivers and restructuring</source>
        <translation>减免与重组</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>in 0.01 % a year</source>
        <translation>年万分之</translation>
    </message>
    <message>
        <source>Principal may be waived</source>
        <translation>允许减免本金</translation>
    </message>
    <message>
        <source>Otherwise only interest, penalty and compound interest and costs.</source>
        <translation>否则只能减免利息、罚息、复利和费用。</translation>
    </message>
    <message>
        <source>Who approves when principal is waived</source>
        <translation>减免本金的审批层级</translation>
    </message>
    <message>
        <source>At least this level, whatever the amount.</source>
        <translation>不论金额大小，至少由该层级审批。</translation>
    </message>
    <message>
        <source>Only bad loans are waived</source>
        <translation>只减免不良贷款</translation>
    </message>
    <message>
        <source>Non-performing or written off.</source>
        <translation>不良贷款或已核销贷款。</translation>
    </message>
    <message>
        <source>Waivers approved by the director, up to</source>
        <translation>减免：信用社主任审批上限</translation>
    </message>
    <message>
        <source>Of a credit union. The amount is the sum of all that is waived.</source>
        <translation>按减免合计金额计算。</translation>
    </message>
    <message>
        <source>Waivers approved by the risk department, up to</source>
        <translation>减免：联社风险部审批上限</translation>
    </message>
    <message>
        <source>Of the cooperative.</source>
        <translation>联社一级。</translation>
    </message>
    <message>
        <source>Waivers approved by the credit committee, up to</source>
        <translation>减免：贷审会审批上限</translation>
    </message>
    <message>
        <source>More is for the council.</source>
        <translation>超过的由理事会审批。</translation>
    </message>
    <message>
        <source>Restructurings approved by the director, up to</source>
        <translation>重组：信用社主任审批上限</translation>
    </message>
    <message>
        <source>Plans, extensions and settlements in kind, by what they are about.</source>
        <translation>分期还款、展期、以物抵债，按所涉金额计算。</translation>
    </message>
    <message>
        <source>Restructurings approved by the risk department, up to</source>
        <translation>重组：联社风险部审批上限</translation>
    </message>
    <message>
        <source>Restructurings approved by the credit committee, up to</source>
        <translation>重组：贷审会审批上限</translation>
    </message>
    <message>
        <source>A term is short up to</source>
        <translation>短期贷款最长期限</translation>
    </message>
    <message>
        <source>Then it may be extended by as much again.</source>
        <translation>累计展期不得超过原期限。</translation>
    </message>
    <message>
        <source>A term is of medium length up to</source>
        <translation>中期贷款最长期限</translation>
    </message>
    <message>
        <source>Then it may be extended by half of it.</source>
        <translation>累计展期不得超过原期限的一半。</translation>
    </message>
    <message>
        <source>A long term may be extended by</source>
        <translation>长期贷款累计展期上限</translation>
    </message>
    <message>
        <source>All extensions together.</source>
        <translation>历次展期合计。</translation>
    </message>
    <message>
        <source>Real estate taken in kind is sold within</source>
        <translation>抵债不动产处置期限</translation>
    </message>
    <message>
        <source>From the day on which it was taken.</source>
        <translation>自取得之日起。</translation>
    </message>
    <message>
        <source>Movables taken in kind are sold within</source>
        <translation>抵债动产处置期限</translation>
    </message>
    <message>
        <source>From the day on which they were taken.</source>
        <translation>自取得之日起。</translation>
    </message>
    <message>
        <source>Discount rate for comparing ways</source>
        <translation>方案比较的折现率</translation>
    </message>
    <message>
        <source>What money later is worth today; 500 is 5.00 % a year.</source>
        <translation>用于折算未来现金的现值；500 即年 5.00%。</translation>
    </message>
    <message>
        <source>Risk department</source>
        <translation>联社风险部</translation>
    </message>
    <message>
        <source>Credit committee</source>
        <translation>贷审会</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Messages to many</source>
        <translation>群发消息</translation>
    </message>
    <message>
        <source>To a borrower who is late</source>
        <translation>对逾期借款人</translation>
    </message>
    <message>
        <source>The first words: who calls and why, what is owed, and a question.</source>
        <translation>开场：谁来电、为什么、应还多少，再问一句。</translation>
    </message>
    <message>
        <source>After a broken promise</source>
        <translation>承诺未兑现时</translation>
    </message>
    <message>
        <source>While the newest promise is not kept.</source>
        <translation>最近一次承诺没有兑现时显示。</translation>
    </message>
    <message>
        <source>In hardship</source>
        <translation>困难无力还款时</translation>
    </message>
    <message>
        <source>Once the outcome says so.</source>
        <translation>选定这一结果后显示。</translation>
    </message>
    <message>
        <source>Asked for more time</source>
        <translation>要求延期时</translation>
    </message>
    <message>
        <source>On a dispute</source>
        <translation>有异议时</translation>
    </message>
    <message>
        <source>On a refusal</source>
        <translation>拒绝还款时</translation>
    </message>
    <message>
        <source>To a guarantor</source>
        <translation>对担保人</translation>
    </message>
    <message>
        <source>What a guarantor is told.</source>
        <translation>对担保人说的话。</translation>
    </message>
    <message>
        <source>To somebody who owes nothing</source>
        <translation>对非债务人</translation>
    </message>
    <message>
        <source>Relatives, neighbours, contact people: the debt is not named.</source>
        <translation>亲属、邻居、联系人等：不提欠款。</translation>
    </message>
    <message>
        <source>When the borrower has died</source>
        <translation>借款人已去世</translation>
    </message>
    <message>
        <source>To the family, who are no debtors.</source>
        <translation>对家属说的话；家属不是债务人。</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>What the list of text messages starts with; it can be changed for each batch.</source>
        <translation>短信名单的起始文本，每批可改。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Of e-mails and letters.</source>
        <translation>用于电子邮件和信函。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>What a batch of e-mails starts with.</source>
        <translation>批量电子邮件的起始文本。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>What a batch of letters starts with; a demand with legal effect is a notice.</source>
        <translation>批量信函的起始文本；要产生催收效力的，请用催收通知书。</translation>
    </message>
    <message>
        <source>Columns with e-mail addresses</source>
        <translation>电子邮箱所在的台账列</translation>
    </message>
    <message>
        <source>Headers of ledger columns that the program has no place for, in which an address may stand.</source>
        <translation>台账中本程序未收录的列，其列名在此列出的，从中取邮箱地址。</translation>
    </message>
    <message>
        <source>Complaints and return visits</source>
        <translation>投诉与回访</translation>
    </message>
    <message>
        <source>Complaints show ahead of their deadline by</source>
        <translation>投诉提前列入今日工作</translation>
    </message>
    <message>
        <source>Those of a borrower that are not answered.</source>
        <translation>涉及借款人且未答复的投诉。</translation>
    </message>
    <message>
        <source>A simple complaint is answered within</source>
        <translation>简单投诉答复期限</translation>
    </message>
    <message>
        <source>From the day after its receipt. What is changed holds for complaints from now on.</source>
        <translation>自收到次日起算。修改后只对此后的投诉适用。</translation>
    </message>
    <message>
        <source>A complex one within</source>
        <translation>复杂投诉答复期限</translation>
    </message>
    <message>
        <source>A supervisor says that it is complex.</source>
        <translation>是否复杂由主任认定。</translation>
    </message>
    <message>
        <source>Extended once by</source>
        <translation>经批准可再延长</translation>
    </message>
    <message>
        <source>With the approval of somebody who does not handle it.</source>
        <translation>须由非承办人批准。</translation>
    </message>
    <message>
        <source>Days for the answer are</source>
        <translation>答复期限按</translation>
    </message>
    <message>
        <source>A return visit is proposed after</source>
        <translation>默认回访间隔</translation>
    </message>
    <message>
        <source>From the answer to a complaint.</source>
        <translation>自投诉答复之日起。</translation>
    </message>
    <message>
        <source>Red alert for seizures</source>
        <translation>查封期限红色预警</translation>
    </message>
    <message>
        <source>A seizure that runs out within this many days is red.</source>
        <translation>查封期限在此天数内届满的显示红色。</translation>
    </message>
    <message>
        <source>Orange alert for seizures</source>
        <translation>查封期限橙色预警</translation>
    </message>
    <message>
        <source>From then on it is among today&apos;s work: a court takes some days to renew it.</source>
        <translation>从这天起列入今日工作：法院办理续封需要时间。</translation>
    </message>
    <message>
        <source>Yellow alert for seizures</source>
        <translation>查封期限黄色预警</translation>
    </message>
    <message>
        <source>Retention of records</source>
        <translation>记录保存期限</translation>
    </message>
    <message>
        <source>Records are kept after the end for</source>
        <translation>结清或核销后记录保存</translation>
    </message>
    <message>
        <source>From the day on which the last loan of the borrower was settled or written off. Then a supervisor may erase them (Audit).</source>
        <translation>自借款人最后一笔借据结清或核销之日起算；期满后主任可在“审计”中清除。</translation>
    </message>
    <message>
        <source>The youngest record is kept for at least</source>
        <translation>最近一条记录至少保存</translation>
    </message>
    <message>
        <source>The rules on credit cards ask for two years, which are kept here for all loans; it cannot be less.</source>
        <translation>信用卡业务办法要求催收记录至少保存两年，本系统对全部贷款照此办理，不得更短。</translation>
    </message>
    <message>
        <source>A seizure that runs out within this many days is yellow.</source>
        <translation>查封期限在此天数内届满的显示黄色。</translation>
    </message>
</context>
<context>
    <name>TeamDuty</name>
    <message>
        <source>Leader</source>
        <translation>挂钩领导</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>清收负责人</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>清收人员</translation>
    </message>
</context>
<context>
    <name>Waivers</name>
    <message>
        <source>Credit union director</source>
        <translation>信用社主任</translation>
    </message>
    <message>
        <source>Risk department</source>
        <translation>联社风险部</translation>
    </message>
    <message>
        <source>Credit committee</source>
        <translation>贷审会</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>A lump sum by a day</source>
        <translation>限期一次性归还</translation>
    </message>
    <message>
        <source>A repayment plan kept</source>
        <translation>按期履行还款计划</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Approved, condition open</source>
        <translation>已批准，条件未成就</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Fallen back</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Paid off now</source>
        <translation>一次结清</translation>
    </message>
    <message>
        <source>Repayment plan</source>
        <translation>分期还款</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>展期</translation>
    </message>
    <message>
        <source>Lump sum and waiver</source>
        <translation>一次性还款并减免</translation>
    </message>
    <message>
        <source>Lawsuit</source>
        <translation>诉讼</translation>
    </message>
    <message>
        <source>Settlement in kind</source>
        <translation>以物抵债</translation>
    </message>
    <message>
        <source>Not computed: something is missing above.</source>
        <translation>未测算：上面的条件不完整。</translation>
    </message>
    <message>
        <source>Not possible: an extension is applied for before the due date.</source>
        <translation>不可行：展期须在到期前申请。</translation>
    </message>
    <message>
        <source>Not possible: longer than the quota that is left.</source>
        <translation>不可行：超过剩余展期额度。</translation>
    </message>
    <message>
        <source>Not computed: as much as is owed, or more.</source>
        <translation>未测算：金额不低于欠款。</translation>
    </message>
    <message>
        <source>Not possible: the sum leaves principal, which may not be waived.</source>
        <translation>不可行：余下部分含本金，不得减免。</translation>
    </message>
    <message>
        <source>Not possible: waivers are for bad loans of debtors who do not evade.</source>
        <translation>不可行：只有不良贷款且非逃废债的可以减免。</translation>
    </message>
    <message>
        <source>Not possible: it has to be sold sooner.</source>
        <translation>不可行：超过抵债资产处置期限。</translation>
    </message>
    <message>
        <source>Ordinary proceedings</source>
        <translation>普通程序</translation>
    </message>
    <message>
        <source>Simplified, or mediated</source>
        <translation>简易程序或调解</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>支付令</translation>
    </message>
</context>
<context>
    <name>Willingness</name>
    <message>
        <source>Not known</source>
        <translation>未查明</translation>
    </message>
    <message>
        <source>Willing</source>
        <translation>愿意还款</translation>
    </message>
    <message>
        <source>Hesitant</source>
        <translation>意愿不强</translation>
    </message>
    <message>
        <source>Unwilling</source>
        <translation>不愿还款</translation>
    </message>
    <message>
        <source>Evading</source>
        <translation>逃废债</translation>
    </message>
</context>
</TS>
