// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fields.h"

#include <QStringList>

namespace qingshou {

using K = FieldKind;

// clang-format off
const std::array<FieldInfo, fieldCount> fieldTable{{
    {Field::Branch, "org", K::Text, true, "机构名称|机构|网点|网点名称|支行|信用社|经办机构|管理机构|所属机构|发放机构|主办社|不良资产所属机构"},
    {Field::BranchCode, "org_code", K::Identifier, false, "机构号|机构代码|机构编码|内部机构号|业务机构代码|行号"},
    {Field::CustomerNumber, "cust_no", K::Identifier, false, "客户编号|客户号|客户码|客户统一编号|客户ID"},
    {Field::Name, "name", K::Text, true, "客户名称|借款人|户名|姓名|借款人名称|客户姓名|债务人"},
    {Field::CustomerType, "cust_type", K::Text, false, "客户类型|对公对私|企业规模|客户类别"},
    {Field::IdType, "id_type", K::Text, false, "证件类型|证件类别|证件种类"},
    {Field::IdNumber, "id_no", K::Identifier, true, "证件号码|证件号|身份证号|身份证号码|证件代码|统一社会信用代码|借款人证件号码"},
    {Field::Gender, "gender", K::Text, false, "性别"},
    {Field::BirthDate, "birth", K::Date, false, "出生日期"},
    {Field::Nation, "nation", K::Text, false, "民族"},
    {Field::Mobile, "mobile", K::Phone, false, "手机号码|手机号|联系电话|联系方式|移动电话|短信通知号码"},
    {Field::Telephone, "tel", K::Phone, false, "住宅电话|单位电话|固定电话|联系电话（企业）"},
    {Field::Address, "addr", K::Text, false, "地址|住址|家庭住址|客户地址|通讯地址|住址（个人）|注册地址"},
    {Field::Village, "village", K::Text, false, "行政村|村组|乡镇|片区|区域"},
    {Field::Employer, "employer", K::Text, false, "工作单位|单位名称"},
    {Field::LegalRepresentative, "legal_rep", K::Text, false, "法定代表人|法人代表|法定代表人姓名"},
    {Field::Spouse, "spouse", K::Text, false, "配偶|配偶姓名|共同借款人|共借人"},
    {Field::RealUser, "real_user", K::Text, false, "实际用款人|实际使用人|实际控制人"},
    {Field::ContractNumber, "contract_no", K::Identifier, false, "合同编号|合同号|借款合同号|信贷合同号|贷款合同号"},
    {Field::LoanNumber, "loan_no", K::Identifier, true, "借据号|借据编号|借据流水号|信贷借据号|业务编号|借据号码"},
    {Field::LoanAccount, "loan_acct", K::Identifier, false, "贷款账号|账号|贷款分户账号|贷款帐号"},
    {Field::RepaymentAccount, "repay_acct", K::Identifier, false, "还款账号|结算账号|结算帐号|扣款账号"},
    {Field::Product, "product", K::Text, false, "业务品种|贷款品种|产品名称|贷款种类|信贷业务种类|贷款类型"},
    {Field::Subject, "subject", K::Text, false, "科目|贷款科目|科目号|明细科目"},
    {Field::Purpose, "purpose", K::Text, false, "贷款用途|借款用途|借款用途描述"},
    {Field::Industry, "industry", K::Text, false, "贷款投向|行业分类|投向行业"},
    {Field::Agricultural, "agri", K::Text, false, "涉农标志|是否涉农|涉农情况|农户标志"},
    {Field::Currency, "currency", K::Text, false, "币种"},
    {Field::ContractAmount, "contract_amt", K::Amount, false, "合同金额"},
    {Field::LoanAmount, "loan_amt", K::Amount, false, "借款金额|借据金额|贷款金额|发放金额|放款金额"},
    {Field::Balance, "balance", K::Amount, true, "贷款余额|借据余额|本金余额|余额|结欠本金|现欠余额|剩余本金|当前余额"},
    {Field::OpeningBalance, "bal_begin", K::Amount, false, "年初余额|上年末余额|期初余额"},
    {Field::OverduePrincipal, "overdue_prin", K::Amount, false, "逾期本金|逾期余额|逾期金额|拖欠本金|欠本金额"},
    {Field::InterestOnBook, "int_in", K::Amount, false, "表内欠息|表内利息|表内欠息余额|表内应收利息"},
    {Field::InterestOffBook, "int_out", K::Amount, false, "表外欠息|表外利息|表外欠息余额|催收利息|表外应收利息"},
    {Field::InterestTotal, "int_total", K::Amount, false, "欠息|欠息合计|欠息累计|结欠利息|应收利息|利息合计|登记簿欠息"},
    {Field::PenaltyInterest, "penalty", K::Amount, false, "罚息|逾期罚息|本金罚息|逾期罚息余额"},
    {Field::CompoundInterest, "compound", K::Amount, false, "复利|复息|利息罚息|复息余额"},
    {Field::Fees, "fee", K::Amount, false, "垫付费用|代垫诉讼费|诉讼费|应收费用"},
    {Field::TotalDue, "total_due", K::Amount, false, "本息合计|应还合计|欠款合计"},
    {Field::Rate, "rate", K::Rate, false, "利率|执行利率|年利率|月利率|贷款利率|实际利率|贷款利率（年）(%)"},
    {Field::OverdueRate, "od_rate", K::Rate, false, "逾期利率|罚息利率|违约利率"},
    {Field::RepaymentMethod, "repay_method", K::RepaymentMethod, false, "还款方式|本金还款方式"},
    {Field::InterestCycle, "int_cycle", K::Text, false, "计息方式|计息周期|结息方式|还款频率"},
    {Field::NextDueDate, "next_due", K::Date, false, "下期还款日期|下期应还日"},
    {Field::StartDate, "start", K::Date, true, "发放日期|借款日期|贷款日|起贷时间|放款日期|贷款发放日期|起始日期|借据起期|首次发放时间"},
    {Field::DueDate, "due", K::Date, true, "到期日|到期日期|止贷时间|贷款到期日期|终止日期|借据止期|最后到期日"},
    {Field::OriginalDueDate, "orig_due", K::Date, false, "原到期日|原止贷时间"},
    {Field::Term, "term", K::Text, false, "期限|贷款期限(月)"},
    {Field::ExtensionCount, "ext_cnt", K::Text, false, "展期次数|展期标志"},
    {Field::DaysPastDue, "od_days", K::Count, false, "逾期天数|本金逾期天数|贷款逾期天数"},
    {Field::InterestDaysPastDue, "int_od_days", K::Count, false, "欠息天数|利息逾期天数|连续欠息天数"},
    {Field::PrincipalOverdueSince, "od_prin_date", K::Date, false, "欠本日期|逾期日期|最早逾期日期"},
    {Field::InterestOverdueSince, "od_int_date", K::Date, false, "欠息日期|最早利息逾期日期"},
    {Field::MissedInARow, "miss_cont", K::Count, false, "连续欠款期数"},
    {Field::MissedInTotal, "miss_cum", K::Count, false, "累计欠款期数"},
    {Field::RiskClass, "class5", K::RiskClass, true, "五级分类|五级形态|风险分类|贷款五级分类|贷款形态|分类结果|当前风险分类结果"},
    {Field::PreviousRiskClass, "class_prev", K::RiskClass, false, "上次五级分类"},
    {Field::RiskClassDate, "class_date", K::Date, false, "分类日期|五级分类日期|风险分类日期"},
    {Field::FourGradeClass, "class4", K::Text, false, "四级分类|贷款四级形态"},
    {Field::NonPerformingSince, "bad_date", K::Date, false, "进入不良日期|进入（调入）不良的时间|首次认定不良日期|形成不良时间"},
    {Field::BookSide, "on_off", K::BookSide, false, "表内外|表内外标志|表内外贷款|表外标志"},
    {Field::LoanStatus, "loan_stat", K::Text, false, "贷款状态|台账状态|账户状态|终结类型"},
    {Field::GuaranteeType, "guar_type", K::GuaranteeType, true, "担保方式|担保类型|主担保方式|贷款方式"},
    {Field::Guarantors, "guarantor", K::Text, false, "保证人|担保人|担保人名称|联保人"},
    {Field::GuarantorIds, "guarantor_id", K::Identifier, false, "担保人证件号码"},
    {Field::GuaranteeDue, "guar_due", K::Date, false, "担保到期日|保证到期日|担保时效"},
    {Field::Collateral, "collateral", K::Text, false, "抵押物|抵质押物|押品名称|抵、质押情况"},
    {Field::CollateralValue, "coll_val", K::Amount, false, "评估价值|抵押物价值|押品价值"},
    {Field::AccountManager, "manager", K::Text, true, "客户经理|管户客户经理|管户经理|信贷员|客户经理姓名|管贷人|信贷员工号"},
    {Field::Responsible, "duty", K::Text, false, "责任人|责任认定人|原管理责任人|第一责任人|管理责任人"},
    {Field::CaseOwner, "collector", K::Text, false, "清收责任人|清收人员|清收负责人|包收人|包户责任人"},
    {Field::Leader, "leader", K::Text, false, "挂钩领导|包片领导"},
    {Field::Team, "team", K::Text, false, "攻坚团队|清收小组"},
    {Field::Target, "task", K::Amount, false, "清收任务|本年计划清收金额|任务数"},
    {Field::CollectedThisYear, "ytd", K::Amount, false, "本年清收|本年收回|累计收回|核销后累计清收金额"},
    {Field::Measures, "plan", K::Text, false, "清收措施|清收处置措施、方案|一户一策"},
    {Field::Prospect, "prospect", K::Text, false, "拟清收/盘活/无望"},
    {Field::PlannedDate, "plan_date", K::Date, false, "拟到位时间|计划清收完成时限"},
    {Field::LastDemand, "last_dun", K::Date, false, "最后催收日期|最近催收日|上次催收时间"},
    {Field::LimitationDate, "lim_date", K::Date, false, "诉讼时效|诉讼时效到期日|时效到期日"},
    {Field::LawsuitState, "suit", K::Text, false, "诉讼情况|诉讼状态|是否诉讼"},
    {Field::CaseNumber, "case_no", K::Text, false, "案号"},
    {Field::EnforcementState, "exec", K::Text, false, "执行情况"},
    {Field::DebtorState, "debtor_state", K::Text, false, "借款人现状|借款人或担保现状"},
    {Field::WriteOffDate, "wo_date", K::MonthDate, false, "核销日期|核销时间|核销年月|转入表外日期"},
    {Field::WrittenOffPrincipal, "wo_prin", K::Amount, false, "核销本金|已核销呆账本金|核销金额"},
    {Field::WrittenOffInterest, "wo_int", K::Amount, false, "核销利息|核销时欠息"},
    {Field::LastPayment, "last_pay", K::Date, false, "最近还款日|上次还款日期"},
    {Field::StatisticsDate, "asof", K::Date, false, "数据日期|统计日期|截至日期|采集日期|报告日期"},
    {Field::Note, "note", K::Text, false, "备注"},
}};
// clang-format on

const FieldInfo& fieldInfo(Field field)
{
    return fieldTable[static_cast<size_t>(field)];
}

std::optional<Field> fieldFromId(std::string_view id)
{
    for (const FieldInfo& each : fieldTable)
        if (each.id == id)
            return each.field;
    return std::nullopt;
}

QString fieldId(Field field)
{
    const std::string_view id = fieldInfo(field).id;
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

QString fieldHeader(Field field)
{
    return fieldSynonyms(field).front();
}

std::vector<QString> fieldSynonyms(Field field)
{
    const std::string_view headers = fieldInfo(field).headers;
    const QStringList split =
        QString::fromUtf8(headers.data(), static_cast<qsizetype>(headers.size())).split(QLatin1Char('|'));
    return {split.begin(), split.end()};
}

} // namespace qingshou
