// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal and every setting can be read, in both languages.
#include "core/base/error.h"
#include "core/services/setting_definitions.h"
#include "tests/support/catch_qt.h"
#include "ui/support/conduct_text.h"
#include "ui/support/error_text.h"
#include "ui/support/language.h"
#include "ui/support/setting_labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace qingshou;

namespace {

/// In one language for a while.
struct Speaking {
    explicit Speaking(const QString& language) { installLanguage(*QCoreApplication::instance(), language); }
    ~Speaking() { installLanguage(*QCoreApplication::instance(), QStringLiteral("en")); }
};

bool hasChinese(const QString& text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han);
}

void checkLanguage(const QString& language, const QString& text)
{
    INFO(text.toStdString());
    CHECK_FALSE(text.trimmed().isEmpty());
    CHECK(hasChinese(text) == (language == QLatin1String("zh_CN")));
    static const QRegularExpression leftOver(QStringLiteral("%[0-9n]"));
    CHECK_FALSE(text.contains(leftOver));
}

} // namespace

TEST_CASE("Wording: every refusal says what happened and what to do", "[wording]")
{
    for (const QString& language : languages()) {
        const Speaking speaking(language);
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            INFO(language.toStdString() << " code " << code);
            const bool hasReason = static_cast<ErrorCode>(code) == ErrorCode::Conflict;
            const Error error{static_cast<ErrorCode>(code),
                              {hasReason ? QStringLiteral("last_administrator") : QStringLiteral("1"),
                               QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}};
            const ErrorText text = errorText(error);
            checkLanguage(language, text.happened);
            checkLanguage(language, text.advice);
            checkLanguage(language, errorSentence(error));
        }
    }
}

TEST_CASE("Wording: on the command line nothing is said of forms and keys", "[wording]")
{
    for (const QString& language : languages()) {
        const Speaking speaking(language);
        const QString kept = errorText({ErrorCode::Stale, {}}).safe;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            INFO(language.toStdString() << " code " << code);
            const ErrorText text = errorText({static_cast<ErrorCode>(code), {QStringLiteral("1"), QStringLiteral("2")}},
                                             ReadIn::CommandLine);
            checkLanguage(language, text.advice);
            CHECK(text.safe != kept);
            CHECK_FALSE(text.advice.contains(QStringLiteral("by hand")));
            CHECK_FALSE(text.advice.contains(QStringLiteral("手工")));
        }
        // Where the window asks for a column to be chosen, here a mapping is.
        CHECK(errorText({ErrorCode::LedgerColumnTie, {}}, ReadIn::CommandLine)
                  .advice.contains(QStringLiteral("--mapping")));
        CHECK_FALSE(errorText({ErrorCode::LedgerColumnTie, {}}).advice.contains(QStringLiteral("--mapping")));
        CHECK(errorText({ErrorCode::DateInFuture, {}}).safe == kept);
    }
}

TEST_CASE("Wording: each way in which an .xls could not be read has its sentence", "[wording]")
{
    for (const QString& language : languages()) {
        const Speaking speaking(language);
        QStringList sentences;
        for (const char* why : {"crashed", "memory", "time", "missing"}) {
            const ErrorText text = errorText({ErrorCode::LedgerOldFormat, {QStringLiteral("1"), QLatin1String(why)}});
            checkLanguage(language, text.happened);
            checkLanguage(language, text.advice);
            CHECK_FALSE(sentences.contains(text.happened));
            sentences += text.happened;
        }
    }
}

TEST_CASE("Wording: everything that the conduct rules find has a sentence with the rule's number", "[wording]")
{
    for (const QString& language : languages()) {
        const Speaking speaking(language);
        for (const ConductReason reason : allValues<ConductReason>()) {
            const ConductFinding finding{reason, {"1", "2", "3", "4"}};
            const QString sentence = findingSentence(finding);
            checkLanguage(language, sentence);
            CHECK(sentence.startsWith(numberOf(ruleOf(reason))));
            // The same on saving, where it is refused.
            CHECK(errorSentence({ErrorCode::ConductBlocked, {encoded(finding)}}).contains(sentence));
        }
        for (const ConductRule rule : allValues<ConductRule>())
            checkLanguage(language, label(rule));
        for (const ConductFactKind kind : allValues<ConductFactKind>())
            checkLanguage(language, label(kind));
        for (const SpecialGroup group : allValues<SpecialGroup>())
            checkLanguage(language, label(group));
    }
}

TEST_CASE("Wording: every setting has a name, a sentence, a group, and words for its choices", "[wording]")
{
    for (const QString& language : languages()) {
        const Speaking speaking(language);
        for (const SettingDefinition& definition : settingDefinitions()) {
            const QString key = QLatin1String(definition.key);
            INFO(language.toStdString() << " " << definition.key);
            checkLanguage(language, settingLabel(key));
            checkLanguage(language, settingHint(key));
            checkLanguage(language, settingGroup(key));
            CHECK(isValidSetting(definition, QString::fromUtf8(definition.defaultValue)));
            if (definition.kind == SettingKind::Number) {
                CHECK(definition.least < definition.greatest);
                CHECK_FALSE(settingUnit(key).isEmpty());
            } else if (definition.kind == SettingKind::Choice) {
                for (const QString& choice : QString::fromLatin1(definition.choices).split(QLatin1Char(','))) {
                    CHECK(settingChoice(key, choice) != choice);
                    checkLanguage(language, settingValueText(definition, choice));
                }
            }
        }
    }
}
