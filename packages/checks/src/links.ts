import { LinkChecker, LinkState } from 'linkinator';
import type { Check } from './check.ts';
import { trackedFiles } from './repository.ts';

/** Links between the pages of the repository lead somewhere, sections included. The web is not asked. */
export const linksCheck: Check = {
  name: 'links',
  law: 'Every link from one page of the repository to another leads somewhere.',
  async run(root) {
    const pages = trackedFiles(root).filter((path) => path.endsWith('.md'));
    if (pages.length === 0) return ['no page (*.md) was found'];
    const result = await new LinkChecker().check({
      path: pages.map((path) => `/${path}`),
      serverRoot: root,
      markdown: true,
      checkFragments: true,
      concurrency: 4,
      linksToSkip: ['^(?!https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])[:/])'],
    });
    return result.links
      .filter((link) => link.state === LinkState.BROKEN)
      .map((link) => `${local(link.parent ?? 'a page')} links to ${local(link.url)}, which does not exist`);
  },
};

const local = (url: string): string => url.replace(/^http:\/\/localhost:\d+\//, '');
