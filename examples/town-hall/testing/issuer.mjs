// An identity provider for tests: tokens of public servants, and of people on other origins.
import { startTestIssuer } from '../../../packages/backend/src/identity/issuer-harness.ts';

const audiences = { OIDC_AUDIENCE: 'bonne-foi', OIDC_AGENT_AUDIENCE: 'bonne-foi-agents' };

/** Starts it; `env` are the settings with which a service trusts it. */
export async function startIssuer() {
  const issuer = await startTestIssuer(() => Math.floor(Date.now() / 1000));
  return {
    env: { OIDC_ISSUER: issuer.url, ...audiences },
    personToken: (sub) => issuer.token({ sub, aud: audiences.OIDC_AUDIENCE }),
    agentToken: () =>
      issuer.token({
        sub: 'agent_mairie',
        aud: audiences.OIDC_AGENT_AUDIENCE,
        name: 'Andrea Spécimen',
        job_title: 'Responsable des inscriptions',
        services: ['mairie-ecole-cantine'],
        scope: 'agent:read agent:handle agent:decide agent:invite agent:journal',
      }),
    stop: () => issuer.close(),
  };
}
