import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SdkError } from '@bonne-foi/sdk';
import { toFailure } from './to-failure.ts';

const network = (maybeApplied: boolean) => new SdkError('network', 'network-error', { maybeApplied });

describe('no answer from the service', () => {
  it('is an answer that was lost, when the service may have done it', () => {
    assert.equal(toFailure(network(true), true).cause, 'lost');
    assert.equal(toFailure(network(true), false).cause, 'lost');
  });

  it('is no network, when nothing can have left the page', () => {
    assert.equal(toFailure(network(true), false, true).cause, 'offline');
    assert.equal(toFailure(network(false), false).cause, 'offline');
  });

  it('is a service that is down, when the network is there', () => {
    assert.equal(toFailure(network(false), true).cause, 'down');
  });
});
