#!/usr/bin/env node
'use strict';
// The way in from npm: the command line is TypeScript, bundled when its source has changed.
require('../../config/cli/start.cjs');
