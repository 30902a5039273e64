"""`python -m feishu_vc_sandbox`: the command line without its script."""

from feishu_vc_sandbox.cli import main

raise SystemExit(main())
