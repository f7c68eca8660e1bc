import { expect, it } from "vitest";
import { en } from "./en.ts";
import { parametersFileOf, resourceText } from "./evidenceWords.ts";
import { loadMessages } from "./loadMessages.ts";
import { phrasesOf } from "./phrases.ts";

const english = phrasesOf("en", en);
const italian = phrasesOf("it", await loadMessages("it"));

it.each([
	["‹workspaceName›", "parameter workspaceName, value not in the file", "parametro workspaceName, valore non nel file"],
	["‹ws›/‹cluster›", "‹ws›/‹cluster› (parameters, values not in the file)", "‹ws›/‹cluster› (parametri, valori non nel file)"],
	["mlw-‹parameter 1.env›", "mlw-‹env› (parameter, value not in the file)", "mlw-‹env› (parametro, valore non nel file)"],
	["… (/resources/5)", "name not in the file (/resources/5)", "nome non nel file (/resources/5)"],
	["", "the file as a whole", "il file nel suo insieme"],
	["st…", "st…", "st…"],
	["ml-prod/cpu", "ml-prod/cpu", "ml-prod/cpu"],
])("says what of a resource's name a file leaves open: %s", (name, inEnglish, inItalian) => {
	expect([resourceText(name, english), resourceText(name, italian)]).toEqual([inEnglish, inItalian]);
});

it("names the file that would tell parameters as its template is named", () => {
	expect(["infra/main.json", "workspace.template.json"].map(parametersFileOf)).toEqual([
		"main.parameters.json",
		"workspace.parameters.json",
	]);
});
