# SPDX-License-Identifier: MIT
"""What the instance answers: routes, rights, own levels, paging, the role and the settings. test_answers.py PROPEL_SANDBOX"""

import unittest

from client import InstanceTest

PERMISSION_MISSING = b'{"code":"Security","errors":null,"message":"You do not have security permission to perform this action."}'
ENDPOINT_MISSING = b'{"code":"ConnectWiseApi","errors":null,"message":"The endpoint does not exist."}'
FUNCTIONS = {
    "company/companies": "Companies/Company Maintenance",
    "company/configurations": "Companies/Configurations",
    "sales/activities": "Companies/CRM/Sales Activities",
    "system/documents?recordType=Company&recordId=1": "Companies/Manage Attachments",
    "company/companies/1/teams": "Companies/Team Members",
    "sales/opportunities": "Sales/Opportunity",
    "service/tickets": "Service Desk/Service Tickets",
    "system/reports": "System/API Reports",
    "system/members": "System/Member Maintenance",
    "system/myCompany/corporateStructure": "System/My Company",
}
TABLES = {
    "sales/activities/types": "Activities/Activity Type",
    "finance/agreements/types": "Agreements/Agreement Type",
    "company/companies/statuses": "Company/Company Status",
    "company/companies/types": "Company/Company Type",
    "company/configurations/types": "Company/Configuration",
    "company/configurations/statuses": "Company/Configuration Status",
    "company/teamRoles": "Company/Team Role",
    "finance/billingCycles": "Invoicing/Billing Cycle",
    "sales/opportunities/statuses": "Opportunities/Opportunity Status",
    "sales/opportunities/types": "Opportunities/Opportunity Type",
    "sales/probabilities": "Opportunities/Sales Probability",
    "sales/stages": "Opportunities/Sales Stage",
    "service/boards": "Service/Service Board",
    "service/severities": "Service/Severity",
    "service/sources": "Service/Source",
}
OWN_LEVELS = "system/mySecurity?pageSize=1000"
OWN_LEVEL_FIELDS = (
    "id addLevel editLevel deleteLevel inquireLevel moduleFunctionName moduleFunctionDescription moduleFunctionIdentifier "
    "moduleName moduleDescription moduleIdentifier myAllFlag reportFlag restrictFlag customFlag sortOrder member"
)


class Rights(InstanceTest):
    def is_refused(self, endpoint):
        answer = self.client.api(endpoint)
        self.assertEqual((answer.status, answer.body), (403, PERMISSION_MISSING), endpoint)

    def test_a_function_that_is_missing_is_refused_alone(self):
        for endpoint, function in FUNCTIONS.items():
            self.set_role(base="needed")
            self.assertTrue(self.rows(endpoint), endpoint)
            self.set_level(function, "inquire", "None")
            self.is_refused(endpoint)
            for other in FUNCTIONS.keys() - {endpoint}:
                self.assertEqual(self.client.api(other).status, 200, f"{other} without {function}")

    def test_a_table_that_is_taken_away_is_refused_alone(self):
        for endpoint, table in TABLES.items():
            self.set_role(base="needed")
            self.assertTrue(self.rows(endpoint), endpoint)
            self.set_role(tables={table: False})
            self.is_refused(endpoint)
            self.assertEqual(sum(self.client.api(other).status == 200 for other in TABLES), 14, table)
            self.set_role(tables={table: True})
            self.set_level("System/Table Setup", "inquire", "None")
            self.is_refused(endpoint)

    def test_a_table_that_is_not_needed_is_refused(self):
        self.is_refused("service/priorities")

    def test_level_my_shows_a_part_of_the_records(self):
        for endpoint, function in FUNCTIONS.items():
            self.set_level(function, "inquire", "All")
            all_of_them = self.rows(endpoint)
            self.set_level(function, "inquire", "My")
            own = self.rows(endpoint)
            self.assertTrue(own, endpoint)
            self.assertTrue(len(own) < len(all_of_them) or len(all_of_them) == 1, endpoint)
            self.assertTrue(all(record in all_of_them for record in own), endpoint)

    def test_info_twins_answer_without_the_right(self):
        self.set_role(base="nothing")
        self.is_refused("service/boards")
        self.assertEqual(self.client.api("service/info/boards").status, 200)


class OwnLevels(InstanceTest):
    def test_they_are_as_the_role_has_them(self):
        self.set_level("Sales/Opportunity", "add", "My")
        rows = self.rows(OWN_LEVELS)
        self.assertGreaterEqual(len(rows), 25)
        for row in rows:
            self.assertEqual(row.keys(), set(OWN_LEVEL_FIELDS.split()))
            self.assertEqual(row["member"]["identifier"], "propelapi")
        named = {f"{row['moduleName']}/{row['moduleFunctionName']}": row for row in rows}
        self.assertEqual(len(named), len(rows))
        self.assertLessEqual({*FUNCTIONS.values(), "System/Table Setup", "Finance/Invoicing"}, named.keys())
        opportunity = named["Sales/Opportunity"]
        self.assertEqual([opportunity[f"{right}Level"] for right in ("add", "inquire", "delete")], ["My", "All", "None"])

    def test_they_come_in_pages_like_any_list(self):
        first = self.client.api("system/mySecurity")
        self.assertEqual(len(first.json), 25)
        self.assertIn('rel="next"', first.headers["Link"])
        self.assertNotEqual(self.rows("system/mySecurity?page=2")[0], first.json[0])
        self.assertEqual(self.client.api("system/mySecurity?page=9").body, b"[]")
        self.assertIsNone(self.client.api(OWN_LEVELS).headers["Link"])

    def test_names_are_spelled_otherwise_when_asked_to(self):
        plain = self.rows(OWN_LEVELS)
        self.set(spelling="other")
        other = self.rows(OWN_LEVELS)
        self.assertEqual(len(other), len(plain))
        for one, usual in zip(other, plain):
            self.assertNotEqual(one["moduleFunctionName"], usual["moduleFunctionName"])
            self.assertEqual(one["inquireLevel"], usual["inquireLevel"])
            if one["moduleFunctionName"] is None:
                self.assertEqual(one["moduleFunctionDescription"], usual["moduleFunctionName"])
        self.assertGreater(sum(row["moduleFunctionName"] is None for row in other), 10)
        self.assertEqual(other[0]["moduleFunctionName"], "COMPANY MAINTENANCE")
        self.assertEqual(other[5]["moduleFunctionName"], "CRM/Sales Activity")
        self.assertEqual(other[2]["moduleName"], "companies")

    def test_they_are_refused_missing_or_empty_when_asked_to(self):
        for how, status, body in (("refused", 403, PERMISSION_MISSING), ("missing", 404, ENDPOINT_MISSING), ("empty", 200, b"[]")):
            self.set(mySecurity=how)
            answer = self.client.api("system/mySecurity")
            self.assertEqual((answer.status, answer.body), (status, body), how)
        self.assertEqual(self.client.api("company/companies").status, 200)


class Queries(InstanceTest):
    def gives(self, endpoint, body):
        self.assertEqual(self.client.api(endpoint).body, body, endpoint)

    def is_missing(self, endpoint):
        self.assertEqual(self.client.api(endpoint).status, 404, endpoint)

    def test_a_report_has_columns_and_rows(self):
        self.assertIn({"name": "SalesOrder"}, self.rows("system/reports"))
        report = self.client.api("system/reports/SalesOrder").json
        self.assertEqual((len(report["row_values"]), len(report["column_definitions"])), (1, 1))
        self.is_missing("system/reports/Nothing")

    def test_the_page_size_is_kept_to_and_the_next_page_named(self):
        page = self.client.api("company/companies?pageSize=5&page=2&fields=id")
        self.assertEqual(page.body, b'[{"id":6},{"id":7},{"id":8},{"id":9},{"id":10}]')
        path = f"https://{self.sandbox['domain']}/v4_6_release/apis/3.0/company/companies"
        self.assertIn(f'<{path}?pageSize=5&fields=id&page=3>; rel="next"', page.headers["Link"])
        self.gives("company/companies?pageSize=5&page=4", b"[]")
        self.gives("company/companies/count", b'{"count":14}')

    def test_a_page_size_out_of_range_is_refused(self):
        for field, value in (("pageSize", 0), ("pageSize", 1001), ("pageSize", "x"), ("pageSize", -1), ("page", 0)):
            answer = self.client.api(f"company/companies?{field}={value}")
            self.assertEqual((answer.status, answer.json["code"]), (400, "InvalidObject"), value)
            self.assertEqual(answer.json["errors"][0]["field"], field)

    def test_only_the_fields_asked_for_are_shown(self):
        self.gives("company/companies?pageSize=1&fields=id,status/name,nothing", b'[{"id":1,"status":{"name":"Active"}}]')
        self.assertIn("_info", self.rows("company/companies?pageSize=1")[0])

    def test_an_equality_is_followed_and_other_conditions_let_through(self):
        self.gives("company/companies?conditions=id%3D5&fields=id", b'[{"id":5}]')
        self.gives("system/members?conditions=identifier+%3D+%22propelapi%22&fields=licenseClass", b'[{"licenseClass":"A"}]')
        self.assertEqual(len(self.rows("company/companies?conditions=id%3E5&orderBy=name")), 14)

    def test_a_record_is_found_by_its_id(self):
        self.assertEqual(self.client.api("company/companies/3").json["id"], 3)
        for endpoint in ("company/companies/99", "company/companies/99/teams", "system/documents?recordType=Company&recordId=99"):
            self.is_missing(endpoint)
        self.gives("company/companies/14/teams", b"[]")
        self.assertEqual(self.client.api("system/documents?recordType=Company").json["code"], "MissingRequiredField")

    def test_an_unknown_endpoint_does_not_exist(self):
        for endpoint in ("system/myCompany", "service/board", "company/companies/1/nothing", ""):
            self.is_missing(endpoint)
            self.gives(endpoint, ENDPOINT_MISSING)
        outside = self.client.at("/v4_6_release/login")
        self.assertEqual((outside.status, outside.headers["Content-Type"]), (404, "text/html"))

    def test_only_the_codebases_of_this_instance_are_routed(self):
        def status(codebase):
            return self.client.at(f"/{codebase}/apis/3.0/system/info").status

        self.assertEqual([status("v4_6_release"), status("v2025_1")], [200, 200])
        wrong = self.client.at("/v2024_1/apis/3.0/system/info")
        self.assertEqual((wrong.status, wrong.body), (400, b"Cannot route. Codebase/company is invalid"))
        self.assertTrue(wrong.headers["Content-Type"].startswith("text/plain"))
        self.assertEqual(status("v4_6_release/apis/3.0/v4_6_release"), 400)
        self.set(version="v2026.2.1")
        self.assertEqual([status("v2025_1"), status("v2026_2")], [400, 200])

    def test_the_company_is_described_on_premise_and_in_the_cloud(self):
        def info(**settings):
            self.set(**settings)
            return self.client.at("/login/companyinfo/acme", keys=False).json

        on_premise = info()
        self.assertEqual((on_premise["Codebase"], on_premise["IsCloud"]), ("v4_6_release/", False))
        self.assertNotIn("SiteUrl", on_premise)
        cloud = info(cloud=True)
        self.assertEqual((cloud["Codebase"], cloud["IsCloud"], cloud["SiteUrl"]), ("v2025_1/", "True", self.sandbox["domain"]))
        unknown = self.client.at("/login/companyinfo/other", keys=False)
        self.assertEqual((unknown.status, unknown.body), (200, b"null"))


class Role(InstanceTest):
    def test_it_starts_with_the_16_levels_and_15_tables_of_the_article(self):
        role = self.client.control("role").json
        self.assertEqual(sum(level != "None" for levels in role["levels"].values() for level in levels.values()), 16)
        self.assertEqual(sum(role["tables"].values()), 15)
        none = dict.fromkeys(("add", "edit", "delete", "inquire"), "None")
        for function, levels in (
            ("Companies/Configurations", {"edit": "All", "inquire": "All"}),
            ("Companies/Manage Attachments", {"add": "My", "inquire": "My"}),
            ("Finance/Invoicing", {}),
        ):
            self.assertEqual(role["levels"][function], {**none, **levels}, function)

    def test_what_is_named_changes_and_nothing_else(self):
        expected = self.client.control("role").json
        expected["levels"]["Companies/Configurations"]["edit"] = "None"
        expected["levels"]["Companies/CRM/Sales Activities"]["add"] = "All"  # whose name has a slash
        expected["tables"]["Service/Service Board"] = False
        changed = self.set_role(
            levels={"Companies/Configurations": {"edit": "None"}, "Companies/CRM/Sales Activities": {"add": "All"}},
            tables={"Service/Service Board": False},
        )
        self.assertEqual(changed, expected)
        self.assertEqual(self.client.control("role").json, expected)

    def test_it_starts_from_a_base_when_asked_to(self):
        role = self.set_role(base="nothing", tables={"Service/Source": True})
        self.assertEqual(sum(role["tables"].values()), 1)
        self.assertEqual({level for levels in role["levels"].values() for level in levels.values()}, {"None"})
        everything = self.set_role(base="everything")
        self.assertTrue(all(everything["tables"].values()))
        self.assertEqual({level for levels in everything["levels"].values() for level in levels.values()}, {"All"})

    def test_what_cannot_be_read_is_refused_with_its_place(self):
        before = self.client.control("role").json
        for patch, message in (
            ({"level": {}}, 'a role has no "level", only "base", "levels" and "tables"'),
            ({"base": 3}, 'base: 3 must be "needed", "nothing", "everything" or "current"'),
            ({"levels": []}, 'levels: must be an object, "Module/Function" to its levels'),
            ({"levels": {"Sales/Oportunity": {}}}, 'levels: there is no module function "Sales/Oportunity"; there is: Sales/Closed '
             "Opportunity, Sales/Opportunity, Sales/Reports, Sales/Sales Funnel, Sales/Sales Orders"),
            ({"levels": {"Sales/Opportunity": "All"}}, 'levels: Sales/Opportunity: must be an object such as {"inquire": "All"}'),
            ({"levels": {"Sales/Opportunity": {"read": "All"}}},
             'levels: Sales/Opportunity: there is no right "read", only add, edit, delete, inquire'),
            ({"levels": {"Sales/Opportunity": {"add": "all"}}},
             'levels: Sales/Opportunity: add: "all" must be "None", "My" or "All"'),
            ({"tables": {"Nowhere/Source": True}}, 'tables: there is no table "Nowhere/Source"; GET /sandbox/role lists all'),
            ({"tables": {"Service/Source": "yes"}}, 'tables: Service/Source: "yes" must be true or false'),
            ({"tables": 1}, 'tables: must be an object, "Group/Table" to true or false'),
            ({"levels": {"Sales/Opportunity": {"add": "None"}}, "tables": {"Nowhere/Nothing": False}},
             'tables: there is no table "Nowhere/Nothing"; GET /sandbox/role lists all'),
        ):  # fmt: skip
            refused = self.client.control("role", "PUT", patch)
            self.assertEqual((refused.status, refused.json["message"]), (400, message))
        self.assertEqual(self.client.at("/sandbox/role", "PUT", '{"levels"', keys=False).status, 400)
        self.assertEqual(self.client.control("role").json, before)


class Settings(InstanceTest):
    def test_what_cannot_be_read_is_refused_with_its_place(self):
        for patch, message in (
            ({"latency": "soon"}, "latency: must be a whole number of milliseconds"),
            ({"version": "2025.1"}, 'version: must look like "v2025.1.10333"'),
            ({"version": "v2025.16"}, 'version: must look like "v2025.1.10333"'),
            ({"mySecurity": "no"}, 'mySecurity: must be "ok", "refused", "missing" or "empty"'),
            ({"fail": [{}]}, 'fail: each entry needs a "path", such as "*/service/boards"'),
            ({"fail": [{"path": "*", "status": 99}]}, "fail: status must be a number from 200 to 599"),
            ({"fail": [{"path": "*", "code": 500}]}, 'fail: there is no "code"'),
            ({"delay": 1}, f'there is no setting "delay"; there is: {", ".join(sorted(self.settings))}'),
        ):
            refused = self.client.control("settings", "PUT", patch)
            self.assertEqual((refused.status, refused.json["message"]), (400, message))
        self.set(latency=5, spelling="other")

    def test_what_is_not_named_is_kept(self):
        self.set(latency=7, cloud=True)
        changed = self.set(version="v2025.16.3")
        expected = {**self.settings, "latency": 7, "cloud": True, "version": "v2025.16.3"}
        self.assertEqual(changed, expected)
        self.assertEqual(self.client.at("/login/companyinfo/acme", keys=False).json["Codebase"], "v2025_16/")

    def test_faults_match_across_slashes_and_only_whole_paths(self):
        self.set(fail=[{"path": path, "status": 503} for path in ("*/service/boards", "/login/companyinfo/acm?", "/a.b")])
        self.assertEqual(self.client.api("service/boards").status, 503)
        self.assertEqual(self.client.api("service/boards/count").status, 200)
        self.assertEqual(self.client.at("/login/companyinfo/acme").status, 503)
        self.assertEqual([self.client.at(path).status for path in ("/a.b", "/aXb")], [503, 404])


unittest.main()
