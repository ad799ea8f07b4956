import type { AstroIntegration } from 'astro';

/**
 * Every component in every state on one page, `/kitchen-sink/`: while writing, and where the build is made for tests
 * (`KITCHEN_SINK=1`). What is published has no such page; its address is reserved.
 */
export function kitchenSink(env: Record<string, string | undefined>): AstroIntegration {
  return {
    name: 'kitchen-sink',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && env.KITCHEN_SINK !== '1') return;
        injectRoute({
          pattern: '/kitchen-sink',
          entrypoint: new URL('../kitchen-sink/KitchenSink.astro', import.meta.url),
        });
      },
    },
  };
}
