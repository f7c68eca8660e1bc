/** What a lens made of a file says where the file says nothing, in the languages we speak; English for any other. */
interface Fillers {
	notJudged: string;
	severityStated: string;
	severityByRules: string;
	notApplicable: string;
	noWhy: string;
	noBenefit: string;
	ask: string;
	inside: (name: string) => string;
	outside: string;
	checklist: string;
	recommendations: string;
	options: Record<"none" | "some" | "all" | "open" | "fulfilled", { label: string; text: string }>;
}

const en: Fillers = {
	notJudged: "Not judged by the lens: it counts as medium.",
	severityStated: "The checklist states this severity.",
	severityByRules: "The rules of the lens judge the question as a whole.",
	notApplicable: "The workload has nothing that this is about.",
	noWhy: "The lens does not say why.",
	noBenefit: "The lens does not say what it brings.",
	ask: "Is this in place?",
	inside: (name) => `What “${name}” asks.`,
	outside: "Whatever the file does not name.",
	checklist: "Design checklist",
	recommendations: "Configuration recommendations",
	options: {
		none: { label: "No", text: "Nothing of it is in place." },
		some: { label: "In part", text: "Some of it is, or in some places." },
		all: { label: "Yes", text: "All of it that applies is in place." },
		open: { label: "Open", text: "It is not done." },
		fulfilled: { label: "Fulfilled", text: "It is done." },
	},
};

const it: Fillers = {
	notJudged: "La lente non lo giudica: conta come medio.",
	severityStated: "La gravità è quella indicata dalla checklist.",
	severityByRules: "Le regole della lente giudicano la domanda nel suo insieme.",
	notApplicable: "Il carico di lavoro non ha nulla a cui questo si riferisca.",
	noWhy: "La lente non dice perché.",
	noBenefit: "La lente non dice che cosa porta.",
	ask: "È in atto?",
	inside: (name) => `Ciò che chiede «${name}».`,
	outside: "Tutto ciò che il file non nomina.",
	checklist: "Checklist di progettazione",
	recommendations: "Raccomandazioni di configurazione",
	options: {
		none: { label: "No", text: "Non c'è nulla di tutto ciò." },
		some: { label: "In parte", text: "C'è in parte, o in alcuni punti." },
		all: { label: "Sì", text: "C'è tutto ciò che si applica." },
		open: { label: "Aperta", text: "Non è stato fatto." },
		fulfilled: { label: "Soddisfatta", text: "È stato fatto." },
	},
};

/** Of a language tag, as `it` or `it-CH`. */
export const fillersIn = (language: string): Fillers => (/^it\b/i.test(language) ? it : en);
