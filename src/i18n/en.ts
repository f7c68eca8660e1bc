/** The English messages: every language has the same keys, held by phrases.test.ts. */
import briefing from "./en/briefing.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import editor from "./en/editor.json" with { type: "json" };
import elsewhere from "./en/elsewhere.json" with { type: "json" };
import evidence from "./en/evidence.json" with { type: "json" };
import exemptions from "./en/exemptions.json" with { type: "json" };
import exportMenu from "./en/exportMenu.json" with { type: "json" };
import exports from "./en/exports.json" with { type: "json" };
import figures from "./en/figures.json" with { type: "json" };
import given from "./en/given.json" with { type: "json" };
import guide from "./en/guide.json" with { type: "json" };
import help from "./en/help.json" with { type: "json" };
import history from "./en/history.json" with { type: "json" };
import honesty from "./en/honesty.json" with { type: "json" };
import judging from "./en/judging.json" with { type: "json" };
import keys from "./en/keys.json" with { type: "json" };
import lensExport from "./en/lensExport.json" with { type: "json" };
import library from "./en/library.json" with { type: "json" };
import lock from "./en/lock.json" with { type: "json" };
import milestones from "./en/milestones.json" with { type: "json" };
import open from "./en/open.json" with { type: "json" };
import overview from "./en/overview.json" with { type: "json" };
import pillar from "./en/pillar.json" with { type: "json" };
import plan from "./en/plan.json" with { type: "json" };
import present from "./en/present.json" with { type: "json" };
import print from "./en/print.json" with { type: "json" };
import problems from "./en/problems.json" with { type: "json" };
import profile from "./en/profile.json" with { type: "json" };
import questions from "./en/questions.json" with { type: "json" };
import report from "./en/report.json" with { type: "json" };
import reviews from "./en/reviews.json" with { type: "json" };
import scenarios from "./en/scenarios.json" with { type: "json" };
import seals from "./en/seals.json" with { type: "json" };
import search from "./en/search.json" with { type: "json" };
import secret from "./en/secret.json" with { type: "json" };
import sentences from "./en/sentences.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import terms from "./en/terms.json" with { type: "json" };
import together from "./en/together.json" with { type: "json" };

export const en = {
	...briefing,
	...common,
	...editor,
	...evidence,
	...elsewhere,
	...exemptions,
	...exportMenu,
	...exports,
	...figures,
	...given,
	...guide,
	...help,
	...history,
	...honesty,
	...judging,
	...keys,
	...lensExport,
	...library,
	...lock,
	...milestones,
	...open,
	...overview,
	...pillar,
	...plan,
	...present,
	...print,
	...problems,
	...profile,
	...questions,
	...report,
	...reviews,
	...scenarios,
	...seals,
	...search,
	...secret,
	...sentences,
	...settings,
	...terms,
	...together,
};
