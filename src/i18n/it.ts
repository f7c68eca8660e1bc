import { common } from "./it/common.ts";
import { exports } from "./it/exports.ts";
import { plan } from "./it/plan.ts";
import { present } from "./it/present.ts";
import { problems } from "./it/problems.ts";
import { profile } from "./it/profile.ts";
import { questions } from "./it/questions.ts";
import { report } from "./it/report.ts";
import { reviews } from "./it/reviews.ts";
import { scenarios } from "./it/scenarios.ts";

export const it = {
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
