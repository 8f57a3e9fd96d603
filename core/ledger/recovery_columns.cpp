// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/recovery_columns.h"

#include "core/ledger/header_match.h"

#include <QHash>
#include <QStringList>

namespace qingshou {
namespace {

/// The canonical header first; what core systems and their reports call the column.
constexpr std::array<const char16_t*, recoveryFieldCount> headers{
    u"借据号|借据编号|借据号码|借据流水号|信贷借据号|贷款借据号|业务编号",
    u"贷款账号|贷款帐号|贷款分户账号|借款账号|账号|帐号",
    u"客户名称|借款人|户名|姓名|借款人名称|借款人姓名|客户姓名|债务人",
    u"证件号码|证件号|身份证号|身份证号码|统一社会信用代码|借款人证件号码",
    u"机构名称|机构|网点|网点名称|支行|信用社|经办机构|交易机构|所属机构",
    u"收回日期|还款日期|回收日期|交易日期|入账日期|入帐日期|记账日期|收款日期|归还日期|业务日期|日期",
    u"收回金额|还款金额|回收金额|交易金额|收款金额|归还金额|还款总额|收回合计|还款合计|收回本息|还款本息|金额",
    u"收回本金|还款本金|归还本金|回收本金|实收本金|还本金额|偿还本金|本金",
    u"收回利息|还款利息|归还利息|回收利息|实收利息|还息金额|偿还利息|利息",
    u"收回罚息|还款罚息|归还罚息|实收罚息|罚息|逾期利息",
    u"收回复利|还款复利|归还复利|实收复利|复利|复息",
    u"收回费用|还款费用|实收费用|垫付费用|诉讼费|费用",
    u"收回方式|清收方式|清收类型|收回类型|收回性质",
    u"凭证号|凭证号码|凭证编号|流水号|交易流水号|核心流水号|传票号|收据号|票据号",
    u"备注|摘要|说明|附言",
};

const QHash<QString, RecoveryField>& fieldsByHeader()
{
    static const QHash<QString, RecoveryField> fields = [] {
        QHash<QString, RecoveryField> made;
        for (size_t i = 0; i < headers.size(); ++i)
            for (const QString& header : QString::fromUtf16(headers[i]).split(QLatin1Char('|')))
                made.insert(header, static_cast<RecoveryField>(i));
        return made;
    }();
    return fields;
}

bool namesMoney(const RecoveryHeader& header)
{
    const bool whose = header.has(RecoveryField::LoanNumber) || header.has(RecoveryField::LoanAccount) ||
                       header.has(RecoveryField::Name) || header.has(RecoveryField::IdNumber);
    const bool howMuch = header.has(RecoveryField::Amount) || header.has(RecoveryField::Principal) ||
                         header.has(RecoveryField::Interest);
    return whose && howMuch;
}

} // namespace

QString recoveryFieldHeader(RecoveryField field)
{
    return QString::fromUtf16(headers[static_cast<size_t>(field)]).section(QLatin1Char('|'), 0, 0);
}

RecoveryHeader findRecoveryHeader(const std::vector<std::vector<QString>>& rows)
{
    RecoveryHeader best;
    int most = 1; // a header names two columns at least
    for (size_t i = 0; i < rows.size(); ++i) {
        RecoveryHeader header;
        header.row = static_cast<int>(i);
        header.columns.fill(-1);
        int hits = 0;
        for (size_t column = 0; column < rows[i].size(); ++column) {
            const auto place = fieldsByHeader().constFind(normalisedHeader(rows[i][column]));
            if (place == fieldsByHeader().constEnd())
                continue;
            int& taken = header.columns[static_cast<size_t>(*place)];
            if (taken >= 0 && !header.tie) {
                header.tie = *place;
                header.tiedColumns = {taken};
            }
            if (taken >= 0 && header.tie == *place)
                header.tiedColumns.push_back(static_cast<int>(column));
            if (taken < 0) {
                taken = static_cast<int>(column);
                ++hits;
            }
        }
        if (hits > most && namesMoney(header)) {
            best = header;
            most = hits;
        }
    }
    return best;
}

} // namespace qingshou
