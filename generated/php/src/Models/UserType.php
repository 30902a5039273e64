<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Models;

use FeishuVc\Internal\OpenEnum;

/**
 * What kind of user it is.
 */
enum UserType: int
{
    use OpenEnum;

    /** A Feishu or Lark user. */
    case LARK_USER = 1;

    /** A meeting room. */
    case ROOM = 2;

    /** A user of documents. */
    case DOC_USER = 3;

    /** A user of the stand-alone product. */
    case NEO_USER = 4;

    /** A guest of the stand-alone product. */
    case NEO_GUEST = 5;

    /** A telephone. */
    case PSTN = 6;

    /** A SIP device. */
    case SIP = 7;

    /** A share box. Documented for events only. */
    case SHARE_BOX = 8;

    /** An app of the open platform. Documented for events only. */
    case OPEN_PLATFORM_APP = 9;
}
