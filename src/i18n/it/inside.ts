import exportMenu from "./exportMenu.json" with { type: "json" };
import exports from "./exports.json" with { type: "json" };
import figures from "./figures.json" with { type: "json" };
import help from "./help.json" with { type: "json" };
import history from "./history.json" with { type: "json" };
import honesty from "./honesty.json" with { type: "json" };
import keys from "./keys.json" with { type: "json" };
import milestones from "./milestones.json" with { type: "json" };
import open from "./open.json" with { type: "json" };
import overview from "./overview.json" with { type: "json" };
import pillar from "./pillar.json" with { type: "json" };
import plan from "./plan.json" with { type: "json" };
import present from "./present.json" with { type: "json" };
import print from "./print.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import profile from "./profile.json" with { type: "json" };
import questions from "./questions.json" with { type: "json" };
import report from "./report.json" with { type: "json" };
import scenarios from "./scenarios.json" with { type: "json" };
import seals from "./seals.json" with { type: "json" };
import search from "./search.json" with { type: "json" };
import sentences from "./sentences.json" with { type: "json" };
import settings from "./settings.json" with { type: "json" };
import terms from "./terms.json" with { type: "json" };
import together from "./together.json" with { type: "json" };

/** What the screens of an open review and its exports say. It loads with the first review that is opened. */
export const inside = {
	...exportMenu,
	...exports,
	...figures,
	...help,
	...history,
	...keys,
	...milestones,
	...open,
	...overview,
	...honesty,
	...pillar,
	...plan,
	...present,
	...print,
	...problems,
	...profile,
	...questions,
	...report,
	...scenarios,
	...seals,
	...search,
	...sentences,
	...settings,
	...terms,
	...together,
};
