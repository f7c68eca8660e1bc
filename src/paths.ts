/** Every address of the app. Hash routes: any static host and any sub-path will do. */
export const routes = {
	home: "/",
	profile: "/reviews/:review/profile",
	questions: "/reviews/:review/questions",
	question: "/reviews/:review/questions/:item",
	report: "/reviews/:review/report",
	plan: "/reviews/:review/plan",
	present: "/reviews/:review/present",
	presentItem: "/reviews/:review/present/:item",
} as const;

const of = (review: string, rest: string) => `/reviews/${encodeURIComponent(review)}/${rest}`;

export const paths = {
	home: routes.home,
	profile: (review: string) => of(review, "profile"),
	questions: (review: string) => of(review, "questions"),
	question: (review: string, item: string) => of(review, `questions/${encodeURIComponent(item)}`),
	/** The report, opened at the row of one requirement where one is named. */
	report: (review: string, requirement?: string) =>
		of(review, requirement ? `report?gap=${encodeURIComponent(requirement)}` : "report"),
	plan: (review: string) => of(review, "plan"),
	present: (review: string, item?: string) => of(review, item ? `present/${encodeURIComponent(item)}` : "present"),
};
