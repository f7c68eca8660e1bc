/** Every address of the app. Hash routes: any static host and any sub-path will do. */
export const routes = {
	home: "/",
	settings: "/settings",
	help: "/help",
	verify: "/verify",
	library: "/lenses",
	lensEditor: "/lenses/:lens",
	profile: "/reviews/:review/profile",
	questions: "/reviews/:review/questions",
	question: "/reviews/:review/questions/:item",
	open: "/reviews/:review/open",
	report: "/reviews/:review/report",
	plan: "/reviews/:review/plan",
	present: "/reviews/:review/present",
	presentItem: "/reviews/:review/present/:item",
	briefing: "/reviews/:review/briefing",
	overview: "/reviews/:review/overview",
	judging: "/reviews/:review/judging",
	pillar: "/reviews/:review/report/:pillar",
	together: "/reviews/:review/together",
	evidence: "/reviews/:review/evidence",
	milestones: "/reviews/:review/milestones",
	milestone: "/reviews/:review/milestones/:milestone",
} as const;

const of = (review: string, rest: string) => `/reviews/${encodeURIComponent(review)}/${rest}`;

/** What the help explains, by the number or word it stands beside. */
export type HelpTopic =
	| "score"
	| "interval"
	| "band"
	| "risk"
	| "worth"
	| "effort"
	| "order"
	| "pressure"
	| "confidence"
	| "agreement"
	| "plan";

export const paths = {
	home: routes.home,
	/** A file of the build beside the page. */
	notices: "./THIRD-PARTY-NOTICES.txt",
	settings: routes.settings,
	help: (topic?: HelpTopic) => (topic ? `${routes.help}?topic=${topic}` : routes.help),
	verify: routes.verify,
	/** All lenses, and those that wait to be added. */
	library: routes.library,
	/** Where a lens is written, at one of its parts. */
	lensEditor: (lens: string, part = "") =>
		`${routes.library}/${encodeURIComponent(lens)}${part === "" ? "" : `?part=${encodeURIComponent(part)}`}`,
	profile: (review: string) => of(review, "profile"),
	questions: (review: string) => of(review, "questions"),
	question: (review: string, item: string) => of(review, `questions/${encodeURIComponent(item)}`),
	/** Where one says how sure an answer is. */
	sureness: (review: string, item: string) => of(review, `questions/${encodeURIComponent(item)}?sure`),
	/** What is not answered, not known or guessed. */
	open: (review: string) => of(review, "open"),
	/** The very control that a question waits for, or that says one of its requirements. */
	waiting: (review: string, item: string, requirement = "") =>
		of(review, `questions/${encodeURIComponent(item)}?say=${encodeURIComponent(requirement)}`),
	/** The report, opened at the row of one requirement where one is named. */
	report: (review: string, requirement?: string) =>
		of(review, requirement ? `report?gap=${encodeURIComponent(requirement)}` : "report"),
	/** The report at its list of gaps. */
	gaps: (review: string) => of(review, "report?at=gaps"),
	plan: (review: string) => of(review, "plan"),
	/** The briefing for a room, at one of its steps where one is named. */
	briefing: (review: string, step?: string) => of(review, step ? `briefing?step=${step}` : "briefing"),
	/** All items in a table; those of one pillar where one is named. */
	overview: (review: string, pillar?: string) =>
		of(review, pillar ? `overview?pillar=${encodeURIComponent(pillar)}` : "overview"),
	/** Where a team sets severity and effort. */
	judging: (review: string) => of(review, "judging"),
	pillar: (review: string, pillar: string) => of(review, `report/${encodeURIComponent(pillar)}`),
	together: (review: string) => of(review, "together"),
	/** What files show of the workload. */
	evidence: (review: string) => of(review, "evidence"),
	milestones: (review: string) => of(review, "milestones"),
	milestone: (review: string, milestone: string) => of(review, `milestones/${encodeURIComponent(milestone)}`),
	present: (review: string, item?: string) => of(review, item ? `present/${encodeURIComponent(item)}` : "present"),
};
