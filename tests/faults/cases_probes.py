# SPDX-License-Identifier: MIT
"""Each of the probes refused, by each kind of 403: only the instance's own words make a row red, and only its own row."""

import json

import scene
from catalogue import add, add_good, inquire, rows_of

API = "*/apis/3.0/"
# As the reference has them, not as the program has. Table Setup's own row has no probe: its tables speak for it.
PROBES = {
    "companies.companyMaintenance": "company/companies",
    "companies.configurations": "company/configurations",
    "companies.crmSalesActivities": "sales/activities",
    "companies.manageAttachments": "system/documents",
    "companies.teamMembers": "company/companies/*/teams",
    "sales.opportunity": "sales/opportunities",
    "serviceDesk.serviceTickets": "service/tickets",
    "system.apiReports": "system/reports",
    "system.memberMaintenance": "system/members",
    "system.myCompany": "system/myCompany/corporateStructure",
    "table.activities.activityType": "sales/activities/types",
    "table.agreements.agreementType": "finance/agreements/types",
    "table.company.companyStatus": "company/companies/statuses",
    "table.company.companyType": "company/companies/types",
    "table.company.configuration": "company/configurations/types",
    "table.company.configurationStatus": "company/configurations/statuses",
    "table.company.teamRole": "company/teamRoles",
    "table.invoicing.billingCycle": "finance/billingCycles",
    "table.opportunities.opportunityStatus": "sales/opportunities/statuses",
    "table.opportunities.opportunityType": "sales/opportunities/types",
    "table.opportunities.salesProbability": "sales/probabilities",
    "table.opportunities.salesStage": "sales/stages",
    "table.service.serviceBoard": "service/boards",
    "table.service.severity": "service/severities",
    "table.service.source": "service/sources",
}
BODIES = {
    "the_permission_body": (scene.PERMISSION_MISSING, "application/json", "permissionMissing"),
    "html": ("<html><body>Blocked by policy</body></html>", "text/html", "forbiddenByOther"),
    "other_json": (json.dumps({"code": "Security", "message": "Your session has ended."}), "application/json", "forbiddenByOther"),
    "ssl_is_required": (scene.SSL_REQUIRED, "application/json", "sslRequired"),
}


def refuse(body, kind):
    return lambda handler: handler.answer(403, body, {"Content-Type": kind})


def all_at_once(name):
    body, kind, cause = BODIES[name]
    red = cause == "permissionMissing"
    # What hangs on a company could not be tried; it stands by its levels.
    on_a_company = ("companies.manageAttachments", "companies.teamMembers")
    states = {id: "failed" if red else "untested" for id in PROBES if id not in on_a_company}
    states["system.tableSetup"] = "failed" if red else "untested"

    add(f"all_refused_by_{name}", lambda s: s.front({API + path: refuse(body, kind) for path in PROBES.values()}),
        verdict="notReady" if red else "undetermined", rows={**states, **dict.fromkeys(on_a_company, "passed")},
        row_cause={id: cause for id in states if id != "system.tableSetup"}, never=[] if red else ['"failed"'])  # fmt: skip


def each_alone(name):
    """One run for each, one after the other: the first is the case's own, the others come with its check."""
    body, kind, cause = BODIES[name]
    red = cause == "permissionMissing"

    def complaints(id, report):
        rows = rows_of(report)
        found = []
        if (rows[id]["state"], inquire(rows[id]).get("cause")) != ("failed" if red else "untested", cause):
            found.append(f"{id} is {rows[id]['state']} for {inquire(rows[id]).get('cause')}")
        # Table Setup counts the tables that are not there; what hangs on a company stands by its levels without one.
        others = [other for other, row in rows.items() if other not in (id, "system.tableSetup") and row["state"] != "passed"]
        return found + ([f"{id} alone was refused, and not passed are {others}"] if others else [])

    def check(s, report):
        found = []
        for id, path in PROBES.items():
            s.fronts[0].answers = {API + path: refuse(body, kind)}
            code, report, output, errors = s.run()
            found += complaints(id, report) if report else [f"{id}: {output} {errors}"]
        return found

    add_good(f"each_alone_refused_by_{name}", lambda s: s.front({}), check=check)


for name in BODIES:
    all_at_once(name)
    each_alone(name)
