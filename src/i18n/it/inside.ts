import { exportMenu } from "./exportMenu.ts";
import { exports } from "./exports.ts";
import { figures } from "./figures.ts";
import { help } from "./help.ts";
import { history } from "./history.ts";
import { honesty } from "./honesty.ts";
import { keys } from "./keys.ts";
import { milestones } from "./milestones.ts";
import { overview } from "./overview.ts";
import { pillar } from "./pillar.ts";
import { plan } from "./plan.ts";
import { present } from "./present.ts";
import { print } from "./print.ts";
import { problems } from "./problems.ts";
import { profile } from "./profile.ts";
import { questions } from "./questions.ts";
import { report } from "./report.ts";
import { scenarios } from "./scenarios.ts";
import { seals } from "./seals.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { together } from "./together.ts";

/** What the screens of an open review and its exports say. It loads with the first review that is opened. */
export const inside = {
	...exportMenu,
	...exports,
	...figures,
	...help,
	...history,
	...keys,
	...milestones,
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
	...settings,
	...together,
};
