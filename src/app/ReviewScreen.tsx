import { lazy } from "react";
import { namesOf, reviewScreens, type ScreenName } from "./screens.ts";

const components = new Map(namesOf(reviewScreens).map((name) => [name, lazy(reviewScreens[name].load)]));

/** One screen of a review, which loads when it is first shown. */
export function ReviewScreen({ name }: { name: ScreenName }) {
	const Screen = components.get(name);
	return Screen ? <Screen /> : null;
}
