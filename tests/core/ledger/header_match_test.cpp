// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/header_match.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

std::vector<QString> cells(const char* text)
{
    const QStringList split = QString::fromUtf8(text).split(QLatin1Char('|'));
    return {split.begin(), split.end()};
}

/// "loan_no name - balance": the fields by column.
QString fieldsOf(const HeaderMatch& match)
{
    QStringList ids;
    for (const HeaderColumn& column : match.columns)
        ids += column.field ? fieldId(*column.field) : QStringLiteral("-");
    return ids.join(QLatin1Char(' '));
}

QString matched(std::initializer_list<const char*> rows)
{
    std::vector<std::vector<QString>> table;
    for (const char* row : rows)
        table.push_back(cells(row));
    return fieldsOf(findHeader(table));
}

} // namespace

TEST_CASE("Headers: what does not matter is taken out", "[ledger][header]")
{
    for (const char* text : {"贷款余额", " 贷 款\n余额 ", "*贷款余额", "贷款余额（元）", "贷款余额(万元)",
                             "贷款余额[单位：万元]", "贷款余额：", "贷款余额(人民币元)"})
        CHECK(normalisedHeader(QString::fromUtf8(text)) == QStringLiteral("贷款余额"));
    CHECK(normalisedHeader(QStringLiteral("贷款利率（年）(%)")) == QStringLiteral("贷款利率"));
    CHECK(normalisedHeader(QStringLiteral("联系电话（企业）")) == QStringLiteral("联系电话(企业)"));
    CHECK(normalisedHeader(QStringLiteral("ＩＤ")) == QStringLiteral("ID"));
}

TEST_CASE("Headers: exact beats substring, longer goes first, no field twice", "[ledger][header]")
{
    CHECK(matched({"借据号|户名|贷款余额"}) == QStringLiteral("loan_no name balance"));
    CHECK(matched({"借据号|户名|贷款余额|余额"}) == QStringLiteral("loan_no name balance -"));
    CHECK(matched({"借据号|户名|本期贷款余额合计|当前余额"}) == QStringLiteral("loan_no name - balance"));
    CHECK(matched({"借据号|户名|余额|到期日|担保到期日"}) == QStringLiteral("loan_no name balance due guar_due"));
    CHECK(matched({"借据号|户名|余额|担保到期日"}) == QStringLiteral("loan_no name balance guar_due"));
    CHECK(matched({"借据号|户名|余额|担保合同到期日"}) == QStringLiteral("loan_no name balance -"));
    CHECK(matched({"借据号|户名|余额|联系电话|联系电话（企业）"}) == QStringLiteral("loan_no name balance mobile tel"));
    CHECK(matched({"借据号|户名|余额|五级分类|上次五级分类|五级分类日期"}) ==
          QStringLiteral("loan_no name balance class5 class_prev class_date"));
    CHECK(matched({"借据号|户名|余额|清收责任人|责任人|客户经理"}) ==
          QStringLiteral("loan_no name balance collector duty manager"));
    CHECK(matched({"借据号|户名|余额|借款人身份证号码|贷款执行利率(‰)"}) ==
          QStringLiteral("loan_no name balance id_no rate"));
}

TEST_CASE("Headers: who or when else is not taken for the borrower now", "[ledger][header]")
{
    CHECK(matched({"借据号|户名|余额|保证人联系电话"}) == QStringLiteral("loan_no name balance -"));
    CHECK(matched({"借据号|户名|余额|配偶身份证号"}) == QStringLiteral("loan_no name balance -"));
    CHECK(matched({"借据号|户名|贷款本金|年初贷款余额"}) == QString());
    CHECK(matched({"借据号|户名|余额|较年初余额"}) == QStringLiteral("loan_no name balance -"));
    CHECK(matched({"借据号|户名|余额|担保人证件号码"}) == QStringLiteral("loan_no name balance guarantor_id"));
}

TEST_CASE("Headers: equally good columns are a tie, reported and not guessed", "[ledger][header]")
{
    const HeaderMatch match = findHeader({cells("借据号|户名|余额|联系电话|余额|联系电话")});
    CHECK(fieldsOf(match) == QStringLiteral("loan_no name - - - -"));
    REQUIRE(match.ties.size() == 2);
    for (const FieldTie& tie : match.ties) {
        const bool balance = tie.field == Field::Balance;
        CHECK((balance || tie.field == Field::Mobile));
        CHECK(tie.columns == (balance ? std::vector<int>{2, 4} : std::vector<int>{3, 5}));
    }
    SECTION("a hint settles it")
    {
        HeaderHints hints;
        hints.fixed[4] = Field::Balance;
        hints.closed.set(fieldBit(Field::Mobile));
        const HeaderMatch settled = matchHeader({cells("借据号|户名|余额|联系电话|余额|联系电话")}, 0, 1, hints);
        CHECK(fieldsOf(settled) == QStringLiteral("loan_no name - - balance -"));
        CHECK(settled.ties.empty());
    }
    SECTION("but not where nothing hangs on it")
    {
        const HeaderMatch notes = findHeader({cells("借据号|户名|余额|备注|备注")});
        CHECK(fieldsOf(notes) == QStringLiteral("loan_no name balance - -"));
        CHECK(notes.ties.empty());
    }
}

TEST_CASE("Headers: two rows are joined", "[ledger][header]")
{
    CHECK(matched({"借据号|户名|余额|欠息||备注", "|||表内|表外|"}) ==
          QStringLiteral("loan_no name balance int_in int_out note"));
    CHECK(matched({"借据号|户名|余额|欠息|欠息", "借据号|户名|余额|表内|表外"}) ==
          QStringLiteral("loan_no name balance - -")); // no blank: a repeated row, not a merged head
    const HeaderMatch match = findHeader({cells("借据号|户名|余额|欠息||"), cells("|||表内|表外|")});
    CHECK(match.rowCount == 2);
    CHECK(match.columns[3].text == QStringLiteral("欠息/表内"));
    CHECK(match.columns[4].text == QStringLiteral("欠息/表外"));
    CHECK(match.columns[0].text == QStringLiteral("借据号"));
}

TEST_CASE("Headers: groups over the header tell whose a column is", "[ledger][header]")
{
    CHECK(matched({"借款人信息|||担保人信息||贷款信息||", "姓名|证件号码|联系电话|姓名|证件号码|借据号|余额|到期日"}) ==
          QStringLiteral("name id_no mobile guarantor guarantor_id loan_no balance due"));
}

TEST_CASE("Headers: found below titles, not in them and not in data", "[ledger][header]")
{
    const HeaderMatch match =
        findHeader({cells("某联社不良贷款明细表|||"), cells("统计日期：2025年3月31日|||单位：万元"),
                    cells("序号|借据号|户名|余额"), cells("1|JJ1|张三|1.00"), cells("2|JJ2|李四|2.00")});
    CHECK(match.firstRow == 2);
    CHECK(match.rowCount == 1);
    CHECK(match.columns[0].ignored);
    CHECK_FALSE(findHeader({cells("a|b|c"), cells("1|2|3")}).found());
    CHECK_FALSE(findHeader({cells("余额|利率|备注")}).found()); // nothing that tells one loan from another
    CHECK_FALSE(findHeader({}).found());
}
