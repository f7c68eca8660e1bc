import { common } from "./en/common.ts";
import { exports } from "./en/exports.ts";
import { plan } from "./en/plan.ts";
import { present } from "./en/present.ts";
import { problems } from "./en/problems.ts";
import { profile } from "./en/profile.ts";
import { questions } from "./en/questions.ts";
import { report } from "./en/report.ts";
import { reviews } from "./en/reviews.ts";
import { scenarios } from "./en/scenarios.ts";

export const en = {
	...common,
	...exports,
	...present,
	...problems,
	...profile,
	...questions,
	...report,
	...plan,
	...scenarios,
	...reviews,
};
