// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/setting_definitions.h"

#include "core/domain/message_text.h"

#include <QRegularExpression>

namespace qingshou {
namespace {

using enum SettingKind;

constexpr qsizetype longestWords = 1000;
constexpr int mostYuan = 1'000'000'000;

constexpr SettingDefinition table[] = {
    // Who may sit here
    {"idle_lock_minutes", Number, "10", 1, 240},
    {"password_min_length", Number, "8", 6, 64},
    {"backoff_max_seconds", Number, "300", 10, 3600},
    // Risk classification by days past due
    {"class_special_mention_days", Number, "1", 1, 60, "", "银保监会/人民银行令〔2023〕1号"},
    {"class_substandard_days", Number, "91", 2, 365, "", "银保监会/人民银行令〔2023〕1号"},
    {"class_doubtful_days", Number, "271", 3, 730, "", "银保监会/人民银行令〔2023〕1号"},
    {"class_loss_days", Number, "361", 4, 1095, "", "银保监会/人民银行令〔2023〕1号", true},
    // Legal periods
    {"limitation_years", Number, "3", 1, 20, "", "民法典 188"},
    {"guarantee_default_months", Number, "6", 1, 60, "", "民法典 692"},
    {"alert_red_days", Number, "30", 1, 365},
    {"alert_orange_days", Number, "90", 1, 730},
    {"alert_yellow_days", Number, "180", 1, 1095},
    {"alert_guarantee_red_days", Number, "60", 1, 365},
    {"seizure_red_days", Number, "7", 1, 365},
    {"seizure_orange_days", Number, "30", 1, 365},
    {"seizure_yellow_days", Number, "60", 1, 365},
    {"demand_interval_days", Number, "90", 1, 900},
    // Money
    {"allocation_order", Choice, "legal_561", 0, 0, "legal_561,principal_first_after_90d", "民法典 561", true},
    {"penalty_percent", Number, "50", 30, 100, "", "银发〔2003〕251号"},
    {"day_count", Choice, "act360", 0, 0, "act360,act365", "银发〔2005〕129号"},
    {"promise_grace_days", Number, "0", 0, 30},
    {"instalment_grace_days", Number, "0", 0, 30},
    // Concessions: who approves, of what
    {"waiver_principal", Flag, "0", 0, 0, "", "", true},
    {"waiver_principal_level", Choice, "council", 0, 0, "risk_department,credit_committee,council", "", true},
    {"waiver_only_bad", Flag, "1"},
    {"waiver_director_yuan", Number, "10000", 0, mostYuan},
    {"waiver_risk_yuan", Number, "100000", 0, mostYuan},
    {"waiver_committee_yuan", Number, "500000", 0, mostYuan},
    {"restructuring_director_yuan", Number, "100000", 0, mostYuan},
    {"restructuring_risk_yuan", Number, "1000000", 0, mostYuan},
    {"restructuring_committee_yuan", Number, "5000000", 0, mostYuan},
    {"extension_short_months", Number, "12", 1, 120, "", "贷款通则 12", true},
    {"extension_medium_months", Number, "60", 1, 360, "", "贷款通则 12", true},
    {"extension_long_quota_months", Number, "36", 0, 360, "", "贷款通则 12", true},
    {"real_estate_disposal_days", Number, "730", 1, 3650, "", "财金〔2005〕53号", true},
    {"movables_disposal_days", Number, "365", 1, 3650, "", "财金〔2005〕53号", true},
    {"present_value_rate_bp", Number, "500", 0, 2400},
    // Today's work
    {"today_promise_days", Number, "1", 0, 30},
    {"today_instalment_days", Number, "3", 0, 30},
    {"today_notice_days", Number, "15", 1, 365},
    {"today_strategy_days", Number, "30", 1, 365},
    {"today_complaint_days", Number, "5", 0, 60},
    {"put_off_days", Number, "31", 1, 366},
    {"undo_minutes", Number, "60", 1, 1440},
    // Evidence
    {"evidence_inside_mib", Number, "4", 0, 64},
    // How long records are kept
    {"retention_years", Number, "5", 2, 30, "", "个人信息保护法 47", true},
    {"retention_min_years", Number, "2", 2, 30, "", "信用卡业务监督管理办法 68", true},
    // Conduct towards people
    {"quiet_from_hour", Number, "22", 0, 23, "", "GB/T 45251-2025", true},
    {"quiet_until_hour", Number, "8", 0, 23, "", "GB/T 45251-2025", true},
    {"max_calls_day", Number, "3", 1, 20, "", "GB/T 45251-2025", true},
    {"max_visits_day", Number, "1", 1, 10},
    {"max_visits_week", Number, "3", 1, 30},
    {"max_messages_day", Number, "3", 1, 30, "", "", true},
    {"contact_person_tries", Number, "3", 1, 30},
    {"contact_person_try_days", Number, "2", 1, 30},
    {"visit_staff", Number, "2", 1, 5, "", "互联网金融逾期债务催收自律公约 20–21"},
    {"visits_recorded", Flag, "1", 0, 0, "", "互联网金融逾期债务催收自律公约 20–21"},
    {"banned_words", Words, "坐牢、抓人、弄死、打断腿、泼油漆、堵门、曝光、全家", 0, 0, "",
     "互联网金融逾期债务催收自律公约 16"},
    {"dispute_hold_days", Number, "7", 1, 90, "", "商业银行信用卡业务监督管理办法 69"},
    {"complaint_hold_days", Number, "15", 1, 90, "", "银行业保险业消费投诉处理管理办法"},
    {"special_age", Number, "70", 60, 100},
    // Complaints and return visits
    {"complaint_simple_days", Number, "15", 1, 90, "", "银行业保险业消费投诉处理管理办法"},
    {"complaint_complex_days", Number, "30", 1, 180, "", "银行业保险业消费投诉处理管理办法"},
    {"complaint_extension_days", Number, "30", 0, 180, "", "银行业保险业消费投诉处理管理办法"},
    {"complaint_days", Choice, "calendar", 0, 0, "calendar,working", "银行业保险业消费投诉处理管理办法", true},
    {"return_visit_days", Number, "7", 0, 90},
    // What to say, by situation (core/domain/talking_points.h)
    {"talk_overdue", Text,
     "您好，请问是{姓名}吗？我是{机构}的{经办人}，来电是提醒您的贷款。\n"
     "按{数据日期}的台账，您的贷款已逾期{逾期天数}天，应还{应还款}元。\n"
     "请问没有按时归还是什么原因？准备哪一天还、还多少？\n"
     "可以到我社柜面，或存入您本人的还款账户；我社不收个人转账，也没有另外的费用。"},
    {"talk_promise_broken", Text,
     "{姓名}您好，我是{机构}的{经办人}。您上次答应的还款，到今天还没有收到。\n"
     "是遇到什么情况了吗？（先听原因，不指责）\n"
     "这次定一个做得到的日子和金额；一次还不上，可以商量分几次还。"},
    {"talk_hardship", Text,
     "您的难处我记下了。请说一说：现在家里有几项收入，每月大约多少，什么时候能到账？\n"
     "符合条件的可以申请分期或展期，需要您来网点填申请、带证明。\n"
     "在批下来之前，能还多少先还多少，罚息会少一些。"},
    {"talk_asks_delay", Text,
     "您想延到哪一天？钱从哪里来？\n"
     "口头延期不改变到期日，罚息照计；要延期须书面申请、担保人书面同意，经批准才算。"},
    {"talk_disputes", Text,
     "您对哪一笔有异议？金额、日期，还是借款本身？\n"
     "我记下来，请您带身份证和单据到网点核对；核对期间我们不再催您。"},
    {"talk_refuses", Text,
     "您的意思我记录下来。\n"
     "借款合同是您签字的，逾期会影响您的征信，我社也会依法主张权利，包括起诉。\n"
     "我们更愿意协商解决，您什么时候方便到网点谈？（不争吵、不恐吓）"},
    {"talk_guarantor", Text,
     "您好，我是{机构}的{经办人}。您为{姓名}的贷款作了担保，现在这笔贷款已经逾期。\n"
     "请您督促借款人归还；您也可以代为归还，归还后有权向借款人追偿。\n"
     "我们会把书面通知送给您，请您签收。"},
    {"talk_owes_nothing", Text,
     "您好，我是{机构}的{经办人}，想联系{姓名}本人，请转告他方便时回电。\n"
     "（只问怎么联系，不提欠款；对方不愿意就不再打）"},
    {"talk_deceased", Text,
     "节哀。请问是哪一天的事，有没有证明？\n"
     "遗产由谁继承？我们记下来，以后按法律程序处理。（不向家属催款）"},
    // Messages to many
    {"message_sms", Text,
     "【{机构}】{姓名}：您的贷款已逾期{逾期天数}天，截至{数据日期}应还{应还款}元，请尽快到柜面或存入本人还款账户归还。"
     "如已归还请忽略。经办人{经办人}。"},
    {"message_subject", Text, "贷款逾期提醒"},
    {"message_email", Text,
     "{姓名}：\n您在我社的贷款已逾期{逾期天数}天，截至{数据日期}应还{应还款}元，贷款余额{余额}元。\n"
     "请尽快到柜面归还，或存入您本人的还款账户。对金额有异议的，请持身份证件到我社核对。\n{机构} 经办人{经办人}"},
    {"message_letter", Text,
     "{姓名}：\n您在我社的贷款已逾期{逾期天数}天，截至{数据日期}应还{应还款}元，贷款余额{余额}元。\n"
     "请尽快到柜面归还，或存入您本人的还款账户。对金额有异议的，请持身份证件到我社核对；如已归还，请忽略本函。"},
    {"email_columns", Words, "电子邮箱、邮箱、电子邮件、E-mail、Email"},
    // What a new campaign counts
    {"campaign_counts_on_book_cash", Flag, "1"},
    {"campaign_counts_off_book_cash", Flag, "1"},
    {"campaign_counts_interest", Flag, "0"},
    {"campaign_counts_non_cash", Flag, "0"},
    {"campaign_transfer_price_is_cash", Flag, "0"},
    {"campaign_days", Choice, "calendar", 0, 0, "calendar,working"},
};

} // namespace

std::span<const SettingDefinition> settingDefinitions()
{
    return table;
}

const SettingDefinition* settingDefinition(const QString& key)
{
    for (const SettingDefinition& definition : table) {
        if (key == QLatin1String(definition.key))
            return &definition;
    }
    return nullptr;
}

bool isValidSetting(const SettingDefinition& definition, const QString& value)
{
    switch (definition.kind) {
    case Number: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= definition.least && number <= definition.greatest;
    }
    case Choice:
        return QString::fromLatin1(definition.choices).split(QLatin1Char(',')).contains(value);
    case Flag:
        return value == QLatin1String("0") || value == QLatin1String("1");
    case Words:
        return value.size() <= longestWords;
    case Text:
        return value.size() <= longestWords && unknownMessageFields(value).isEmpty();
    }
    return false;
}

QStringList settingWords(const QString& value)
{
    static const QRegularExpression between(QStringLiteral("[、,，;；\\s]+"));
    return value.split(between, Qt::SkipEmptyParts);
}

} // namespace qingshou
