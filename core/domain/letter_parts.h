// SPDX-License-Identifier: GPL-3.0-or-later
// What may and what must stand in a letter whose wording the cooperative edits. A field "{name}" is replaced by its
// value; a block is put where its field stands alone on a line: number, table, signatures, receipt.
// Sources: 民法典 192, 195, 674–676, 681, 693; 诉讼时效规定 (法释〔2020〕17号) 8, 14; 商业银行信用卡业务监督管理办法 69
// (what a demand must say); 互联网金融逾期债务催收自律公约 15, 20 (visits); 民事诉讼法 87 (delivery slips).
#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/notice.h"

#include <QStringList>

#include <span>
#include <vector>

namespace qingshou {

/// Why a part must not be lost.
enum class LetterNeed {
    None,         // it may be left out
    Number,       // tells the paper from every other
    Who,          // from whom it is asked, or who signs
    Debt,         // which debt: contract, loan, days
    AsOf,         // at which day the figures stand
    Amount,       // how much, in figures and in words
    Deadline,     // until when
    Basis,        // by which law and contract
    Sender,       // who asks, with the seal
    Objection,    // where to ask back and to complain
    Receipt,      // what is signed when it arrives
    Consent,      // the words that show consent to perform (民法典 192)
    Claim,        // the request to the guarantor (民法典 693)
    Schedule,     // what is paid when
    Acceleration, // what happens when it is not kept
    Guarantee,    // that the guarantors agree and stay bound (民法典 695)
    NoNovation,   // that the old debt goes on
    Order,        // costs, interest or principal first (民法典 561)
    Court,        // costs and jurisdiction
    Mandate,      // who wrote it, for whom
    Visit,        // when, where, who, with whom
    Statement,    // what was said and seen
    Delivery      // what was delivered to whom, how, before whom
};

template <>
struct EnumCodes<LetterNeed> {
    static constexpr auto table = std::to_array<EnumCode<LetterNeed>>({{LetterNeed::None, "none"},
                                                                       {LetterNeed::Number, "number"},
                                                                       {LetterNeed::Who, "who"},
                                                                       {LetterNeed::Debt, "debt"},
                                                                       {LetterNeed::AsOf, "as_of"},
                                                                       {LetterNeed::Amount, "amount"},
                                                                       {LetterNeed::Deadline, "deadline"},
                                                                       {LetterNeed::Basis, "basis"},
                                                                       {LetterNeed::Sender, "sender"},
                                                                       {LetterNeed::Objection, "objection"},
                                                                       {LetterNeed::Receipt, "receipt"},
                                                                       {LetterNeed::Consent, "consent"},
                                                                       {LetterNeed::Claim, "claim"},
                                                                       {LetterNeed::Schedule, "schedule"},
                                                                       {LetterNeed::Acceleration, "acceleration"},
                                                                       {LetterNeed::Guarantee, "guarantee"},
                                                                       {LetterNeed::NoNovation, "no_novation"},
                                                                       {LetterNeed::Order, "order"},
                                                                       {LetterNeed::Court, "court"},
                                                                       {LetterNeed::Mandate, "mandate"},
                                                                       {LetterNeed::Visit, "visit"},
                                                                       {LetterNeed::Statement, "statement"},
                                                                       {LetterNeed::Delivery, "delivery"}});
};

enum class LetterForm {
    Inline, // inside a line
    Block,  // alone on a line
    Both    // a block; the same name inside a line is its words alone
};

struct LetterPart {
    const char* name;
    LetterNeed need = LetterNeed::None;
    LetterForm form = LetterForm::Inline;
};

/// One of them must stand in the letter.
struct LetterWords {
    LetterNeed need;
    std::vector<const char*> oneOf;
};

/// What may be inserted, in the order in which it is offered.
std::span<const LetterPart> letterParts(NoticeKind kind);
const std::vector<LetterWords>& letterWords(NoticeKind kind);

struct LetterFault {
    enum class Kind {
        Missing,      // a needed part
        MissingWords, // words that it cannot do without
        Unknown,      // a field that is none; a brace without its other half
        NotAlone      // a block inside a line
    };
    Kind kind = Kind::Missing;
    QString part{}; ///< the field's name, or the words
    LetterNeed need = LetterNeed::None;
    bool operator==(const LetterFault&) const = default;
};

/// Empty: it may be used.
std::vector<LetterFault> letterFaults(NoticeKind kind, const QString& text);

} // namespace qingshou
