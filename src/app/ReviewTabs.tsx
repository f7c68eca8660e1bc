import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { usePhrases } from "../i18n/context.tsx";
import { paths } from "../paths.ts";
import { Link } from "../ui/Link.tsx";
import "./reviewTabs.css";

export interface OpenedReview {
	id: string;
	name: string;
	/** Whether it is one assessor's sheet: that is sent back, neither compared nor signed. */
	isSheet?: boolean;
}

/** The name of the open review, and the way to each of its screens. */
export function ReviewTabs(review: OpenedReview) {
	const { t } = usePhrases();
	const { pathname } = useLocation();
	const nav = useCurrentInView();
	/** `holds`: other addresses that belong to the tab. */
	const tabs: { to: string; label: string; holds?: string[] }[] = [
		{ to: paths.profile(review.id), label: t("nav.profile") },
		{
			to: paths.questions(review.id),
			label: t("nav.questions"),
			holds: [paths.overview(review.id), paths.open(review.id), paths.judging(review.id)],
		},
		...(review.isSheet
			? []
			: [
					{ to: paths.evidence(review.id), label: t("nav.evidence") },
					{ to: paths.together(review.id), label: t("nav.together") },
				]),
		{ to: paths.report(review.id), label: t("nav.report") },
		{ to: paths.plan(review.id), label: t("nav.plan") },
		...(review.isSheet ? [] : [{ to: paths.milestones(review.id), label: t("nav.signOff") }]),
	];
	return (
		<>
			<span className="app-review" title={review.name}>
				{review.name || t("review.unnamed")}
			</span>
			<nav className="app-tabs" ref={nav} aria-label={t("nav.review")}>
				{tabs.map(({ to, label, holds = [] }) => {
					const isCurrent = pathname.startsWith(to) || holds.includes(pathname);
					return (
						<Link key={to} to={to} className={isCurrent ? "active" : undefined} aria-current={isCurrent ? "page" : undefined}>
							{label}
						</Link>
					);
				})}
			</nav>
		</>
	);
}

/** Where tabs scroll sideways, the current one is brought into view on arrival. */
function useCurrentInView() {
	const { pathname } = useLocation();
	const nav = useRef<HTMLElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another address makes another tab current
	useEffect(() => {
		const current = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
		if (nav.current && current) nav.current.scrollLeft = current.offsetLeft + current.offsetWidth - nav.current.clientWidth;
	}, [pathname]);
	return nav;
}
