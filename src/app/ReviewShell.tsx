import type { ReactNode } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { paths } from "../paths.ts";
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
	const { t } = usePhrases();
	return (
		<Shell
			tabs={<ReviewTabs review={review} />}
			tools={
				<>
					{tools}
					<SaveStatus />
					<Link className="button app-present" to={paths.present(review.id)}>
						{t("nav.present")}
					</Link>
				</>
			}
		>
			{children}
		</Shell>
	);
}
