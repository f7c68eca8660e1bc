import { memo, type ReactNode } from "react";
import { useLocation } from "react-router";
import { usePhrases } from "../i18n/context.tsx";
import { paths } from "../paths.ts";
import { BriefingLink } from "../ui/briefing/BriefingLink.tsx";
import { Link } from "../ui/Link.tsx";
import { type OpenedReview, ReviewTabs } from "./ReviewTabs.tsx";
import { SaveStatus } from "./SaveStatus.tsx";
import { Shell } from "./Shell.tsx";

interface ReviewShellProps {
	review: OpenedReview;
	/** What can be done with the review from every screen. */
	tools?: ReactNode;
	children: ReactNode;
}

/** What stands around each screen of an open review. */
export function ReviewShell({ review, tools, children }: ReviewShellProps) {
	return (
		<Shell
			tabs={<SteadyTabs {...review} />}
			tools={
				<>
					{tools}
					<SteadyStatus />
					<SteadyPresent review={review.id} />
				</>
			}
		>
			{children}
		</Shell>
	);
}

/** What an edit leaves as it is, it does not draw anew. */
const [SteadyTabs, SteadyStatus, SteadyPresent] = [memo(ReviewTabs), memo(SaveStatus), memo(PresentLink)];

/** From the report and the plan it opens the briefing, and leads back; from everywhere else the questions. */
function PresentLink({ review }: { review: string }) {
	const { t } = usePhrases();
	const { pathname } = useLocation();
	const isPlan = pathname === paths.plan(review);
	const isBriefing = isPlan || pathname.startsWith(paths.report(review));
	const Way = isBriefing ? BriefingLink : Link;
	return (
		<Way
			className="button app-present"
			to={isBriefing ? paths.briefing(review, isPlan ? "plan" : undefined) : paths.present(review)}
		>
			{t("nav.present")}
		</Way>
	);
}
