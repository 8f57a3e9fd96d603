// SPDX-License-Identifier: GPL-3.0-or-later
// Every use case of the program, on one connection. The only writers.
#pragma once

#include "core/services/branch_service.h"
#include "core/services/campaign_service.h"
#include "core/services/case_service.h"
#include "core/services/complaint_service.h"
#include "core/services/conduct_service.h"
#include "core/services/contact_service.h"
#include "core/services/court_bundle.h"
#include "core/services/evidence_service.h"
#include "core/services/guarantee_service.h"
#include "core/services/import_service.h"
#include "core/services/ledger_export.h"
#include "core/services/legal_event_service.h"
#include "core/services/letter_template_service.h"
#include "core/services/merge_service.h"
#include "core/services/message_service.h"
#include "core/services/notice_service.h"
#include "core/services/party_service.h"
#include "core/services/plan_service.h"
#include "core/services/planned_contact_service.h"
#include "core/services/promise_service.h"
#include "core/services/recovery_service.h"
#include "core/services/restructuring_service.h"
#include "core/services/retention_service.h"
#include "core/services/return_visit_service.h"
#include "core/services/seizure_service.h"
#include "core/services/settings_service.h"
#include "core/services/sign_in_service.h"
#include "core/services/strategy_journal_service.h"
#include "core/services/strategy_rule_service.h"
#include "core/services/strategy_service.h"
#include "core/services/undo_service.h"
#include "core/services/user_service.h"
#include "core/services/waiver_service.h"

namespace qingshou {

struct Services {
    explicit Services(ServiceContext& context)
        : signIn(context), users(context), branches(context), settings(context), imports(context), contacts(context),
          plannedContacts(context), promises(context), recoveries(context), plans(context), strategies(context),
          legalEvents(context), guarantees(context), parties(context), cases(context), campaigns(context),
          merges(context), ledgerExport(context), notices(context), conduct(context), strategyRules(context),
          strategyJournal(context), undo(context), evidence(context), bundles(context), waivers(context),
          restructurings(context), messages(context), complaints(context), returnVisits(context),
          letterTemplates(context), seizures(context), retention(context)
    {
    }

    SignInService signIn;
    UserService users;
    BranchService branches;
    SettingsService settings;
    ImportService imports;
    ContactService contacts;
    PlannedContactService plannedContacts;
    PromiseService promises;
    RecoveryService recoveries;
    PlanService plans;
    StrategyService strategies;
    LegalEventService legalEvents;
    GuaranteeService guarantees;
    PartyService parties;
    CaseService cases;
    CampaignService campaigns;
    MergeService merges;
    LedgerExportService ledgerExport;
    NoticeService notices;
    ConductService conduct;
    StrategyRuleService strategyRules;
    StrategyJournalService strategyJournal;
    UndoService undo;
    EvidenceService evidence;
    BundleService bundles;
    WaiverService waivers;
    RestructuringService restructurings;
    MessageService messages;
    ComplaintService complaints;
    ReturnVisitService returnVisits;
    LetterTemplateService letterTemplates;
    SeizureService seizures;
    RetentionService retention;
};

} // namespace qingshou
