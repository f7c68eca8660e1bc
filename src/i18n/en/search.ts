/** Messages of the search in an open review. */
export const search = {
	"search.open": "Search this review",
	"search.hint": "Finds questions with their answers, recommendations and settings, what your team wrote, and the pillars.",
	"search.hits": { one: "{n} hit", other: "{n} hits" },
	"search.some": "The first {shown} of {count} hits",
	"search.none": "Nothing holds all of these words.",
	"search.kind.question": "Question",
	"search.kind.recommendation": "Recommendation",
	"search.kind.said": "Written by the team",
	"search.kind.pillar": "Pillar",
	"search.keys.choose": "choose",
	"search.keys.go": "go there",
} as const;
