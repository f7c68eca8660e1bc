/** What is changed by chance: sound files of every kind that opens, ours or written by us in the shape of others'. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sampleGuide } from "../sampleGuide.ts";
import { smallSeeds } from "./smallSeeds.ts";

const fileAt = (path: string): Uint8Array =>
	new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url))));
const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (data: unknown): Uint8Array => textOf(JSON.stringify(data));

const awsLens = {
	schemaVersion: "2021-11-01",
	name: "Queues",
	description: "What we ask of queues",
	pillars: [
		{
			id: "ops",
			name: "Operations",
			questions: [
				{
					id: "ops-1",
					title: "How are queues watched?",
					description: "Depth and age",
					choices: [
						{
							id: "depth",
							title: "Depth",
							helpfulResource: { displayText: "Why", url: "https://example.com/a" },
							improvementPlan: { displayText: "Alarm" },
						},
						{ id: "age", title: "Age", improvementPlan: { displayText: "Alarm on age", url: "https://example.com/b" } },
						{ id: "none_1", title: "None of these" },
					],
					riskRules: [
						{ condition: "depth && age", risk: "NO_RISK" },
						{ condition: "(depth || age) && !none_1", risk: "MEDIUM_RISK" },
						{ condition: "default", risk: "HIGH_RISK" },
					],
				},
			],
		},
	],
};

const checklist = {
	items: [
		{
			category: "Network",
			subcategory: "Inside",
			text: "Queues are private",
			waf: "Security",
			guid: "11111111-1111-4111-8111-111111111111",
			id: "01.01",
			severity: "High",
			link: "https://example.com/c",
			graph: "resources | where type == 'a'",
		},
		{
			category: "Network",
			text: "Names resolve",
			waf: "Reliability",
			guid: "22222222-2222-4222-8222-222222222222",
			severity: "Low",
		},
	],
	categories: [{ name: "Network" }],
	status: [{ name: "Not verified" }, { name: "Open" }, { name: "Fulfilled" }, { name: "N/A" }],
	severities: [{ name: "High" }, { name: "Medium" }, { name: "Low" }],
	yesno: [{ name: "Yes" }],
	metadata: { name: "Queue checklist", state: "GA", waf: "all", timestamp: "June 1, 2026" },
};

const workspaces = "Microsoft.MachineLearningServices/workspaces";

const template = {
	$schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
	parameters: { open: { type: "string", defaultValue: "Disabled" }, names: { type: "array", defaultValue: ["a", "b"] } },
	variables: { region: "[toLower('West Europe')]" },
	resources: [
		{
			type: workspaces,
			name: "[concat('ws-', parameters('names')[copyIndex()])]",
			location: "[variables('region')]",
			copy: { name: "all", count: "[length(parameters('names'))]" },
			identity: { type: "SystemAssigned" },
			properties: { publicNetworkAccess: "[parameters('open')]", managedNetwork: { isolationMode: "AllowOnlyApprovedOutbound" } },
		},
		{
			type: `${workspaces}/computes`,
			name: "ws-a/c",
			properties: { computeType: "AmlCompute", properties: { scaleSettings: { minNodeCount: 0 } } },
		},
	],
};

const plan = {
	format_version: "1.2",
	terraform_version: "1.9.0",
	planned_values: {
		root_module: {
			resources: [
				{
					address: "azurerm_machine_learning_workspace.a",
					mode: "managed",
					type: "azurerm_machine_learning_workspace",
					name: "a",
					values: { name: "a", public_network_access_enabled: false },
				},
			],
		},
	},
	resource_changes: [
		{
			address: "azurerm_machine_learning_workspace.a",
			type: "azurerm_machine_learning_workspace",
			change: { actions: ["create"], after: { name: "a" }, after_unknown: { id: true } },
		},
	],
};

const shown = [
	{
		id: `/subscriptions/0/resourceGroups/g/providers/${workspaces}/a`,
		name: "a",
		type: workspaces,
		location: "westeurope",
		properties: { publicNetworkAccess: "Enabled" },
	},
];

const states = {
	value: [
		{
			resourceId: shown[0]?.id,
			policyDefinitionId: "/providers/Microsoft.Authorization/policyDefinitions/x",
			complianceState: "NonCompliant",
			timestamp: "2026-11-01T00:00:00Z",
		},
	],
};

/** Names of functions and nested calls, so that the evaluator is changed by chance, too. */
const expressions = {
	...template,
	parameters: { ...template.parameters, all: { type: "object", defaultValue: { a: [1, { b: "c" }], d: null } } },
	variables: {
		copy: [{ name: "loop", count: 3, input: "[format('{0}-{1}', copyIndex('loop'), uniqueString('x'))]" }],
		merged: "[union(parameters('all'), createObject('e', true()), json('{\"f\": [1,2]}'))]",
		mapped:
			"[map(filter(range(0, 5), lambda('n', greater(lambdaVariables('n'), 2))), lambda('n', mul(lambdaVariables('n'), 2)))]",
	},
	resources: {
		main: {
			type: "Microsoft.Resources/deployments",
			name: "inner",
			condition: "[or(empty(variables('merged').d), contains(variables('loop'), 'a'))]",
			properties: {
				expressionEvaluationOptions: { scope: "inner" },
				parameters: {
					open: { value: "[if(equals(length(variables('mapped')), 2), 'Enabled', tryGet(variables('merged'), 'f', 0))]" },
				},
				template: { ...template, resources: template.resources },
			},
		},
		space: {
			type: workspaces,
			name: "[concat(split('a/b', '/')[0], '-', substring('hello', 1, 3), string(variables('merged')))]",
			properties:
				"[shallowMerge(createArray(createObject('publicNetworkAccess', coalesce(null(), 'Disabled')), variables('merged')))]",
		},
	},
};

const outcomes = [
	{ RuleName: "Azure.ML.PublicAccess", Outcome: 1, TargetName: "a", Field: { resourceId: shown[0]?.id } },
	{
		ruleName: "Azure.ML.DisableLocalAuth",
		outcome: "Pass",
		targetName: "a/c",
		field: { resourceId: `${shown[0]?.id}/computes/c` },
	},
];

const azqr = {
	recommendations: [{ recommendationId: "hub-004", implemented: "true", numberOfImpactedResources: "0", recommendation: "x" }],
	impacted: [{ recommendationId: "hub-005", recommendation: "y", validatedUsing: "z", resourceId: shown[0]?.id }],
	inventory: [{ resourceId: shown[0]?.id, kind: "Default", skuName: "Basic", sLA: "99.9%" }],
	outOfScope: null,
};

const advice =
	'Category,Business Impact,Recommendation,Subscription ID,Resource Group,Resource Name,Type,Updated Date\nSecurity,High,"Use private links",0,g,a,Machine learning,2026-11-01\n';

/** Resources as Resource Graph Explorer hands them out. */
const resourceTable = [
	"ID,TYPE,PROPERTIES,properties_encryption_status",
	`/subscriptions/0/resourceGroups/g/providers/${workspaces}/a,${workspaces},"{""publicNetworkAccess"":""Enabled""}",Enabled`,
	`/subscriptions/0/resourceGroups/g/providers/${workspaces}/b,${workspaces},"{""publicNet",`,
].join("\n");

/** Files as large as people have them, by kind: a few tries change one of these. */
export const largeSeeds: Record<string, Uint8Array[]> = {
	review: ["content/samples/fraud-scoring.en.json", "src/parse/samples/review-1.json", "src/parse/samples/review-2.json"].map(
		fileAt,
	),
	milestone: ["json", "html", "md"].map((ending) =>
		fileAt(`src/formats/samples/sealed-3/${ending === "json" ? "milestone" : "sealed"}.${ending}`),
	),
	guide: [textOf(sampleGuide)],
};

/** By kind; each is read as it stands. */
export const seeds: Record<string, Uint8Array[]> = {
	...smallSeeds,
	pdf: [fileAt("src/formats/samples/sealed-3/sealed.pdf")],
	awsLens: [json(awsLens)],
	checklist: [json(checklist)],
	evidence: [template, expressions, plan, shown, states, outcomes, azqr].map(json).concat(textOf(advice), textOf(resourceTable)),
	age: [textOf("age-encryption.org/v1\n-> scrypt AAAA 18\nBBBB\n--- CCCC\nDDDD")],
};
